import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/**
 * The sockets that one driver opens, so that they can be cut. A driver that is closed while it greets a server that
 * takes connections and says nothing forgets the socket but leaves it open: the program could then never end, and one
 * that runs for months would gather them. (Sockets over TLS are not announced by Node; those end with the server's.)
 */
export class Sockets {
  private readonly open = new Set<Socket>();

  /** Runs `work` so that the sockets opened by it, however late, belong here. */
  during<T>(work: () => Promise<T>): Promise<T> {
    return owner.run(this, work);
  }

  cut(): void {
    for (const socket of this.open) socket.destroy();
  }

  /** Called for each socket that belongs here. */
  add(socket: Socket): void {
    this.open.add(socket);
    sendTogether(socket);
    socket.once('close', () => this.open.delete(socket));
  }
}

/**
 * The driver writes 1,400 bytes at a time, each of which would be a call of the system and a waking of the server: what is
 * written in one turn of the program is sent at once.
 */
function sendTogether(socket: Socket): void {
  const write = socket.write;
  socket.write = function (this: Socket, ...given: Parameters<Socket['write']>) {
    if (this.writableCorked === 0) {
      this.cork();
      process.nextTick(() => this.uncork());
    }
    return write.apply(this, given);
  } as Socket['write'];
}

const owner = new AsyncLocalStorage<Sockets>();

subscribe('net.client.socket', (message) => {
  const { socket } = message as { readonly socket?: unknown };
  if (socket instanceof Socket) owner.getStore()?.add(socket);
});
