import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What stands between a client and a server, and what it may do to what passes. */
export interface UnrulyProxy {
  readonly port: number;
  /** Milliseconds that every piece is held back, from now on. */
  delay(milliseconds: number): void;
  /** Passes nothing on any more, but keeps every connection open. */
  stall(): void;
  /** Cuts every connection after the server was sent this many more bytes. */
  cutAfter(bytes: number): void;
  /** Refuses new connections and cuts those there are, until `mend`. */
  refuse(): void;
  /** Passes everything on again. */
  mend(): void;
  close(): Promise<void>;
}

/** A TCP proxy before `port` on this machine that delays, cuts, stalls or refuses when told to. */
export async function unrulyProxy(port: number): Promise<UnrulyProxy> {
  const sockets = new Set<Socket>();
  let delay = 0;
  let stalled = false;
  let refusing = false;
  let left = Number.POSITIVE_INFINITY;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pass = (from: Socket, to: Socket, counts: boolean): void => {
    from.on('data', (piece) => {
      if (stalled) return;
      if (counts) left -= piece.length;
      if (left < 0) {
        cut();
        return;
      }
      if (delay === 0) to.write(piece);
      else setTimeout(() => to.writable && to.write(piece), delay);
    });
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    // A cut shows as an error on one side or the other, whatever the client makes of it.
    from.on('error', () => undefined);
  };
  const server: Server = createServer((client) => {
    if (refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
    }
    pass(client, upstream, true);
    pass(upstream, client, false);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    stall: () => {
      stalled = true;
    },
    cutAfter: (bytes) => {
      left = bytes;
    },
    refuse: () => {
      refusing = true;
      cut();
    },
    mend: () => {
      delay = 0;
      stalled = false;
      refusing = false;
      left = Number.POSITIVE_INFINITY;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
