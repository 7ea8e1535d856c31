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
    socket.once('close', () => this.open.delete(socket));
  }
}

const owner = new AsyncLocalStorage<Sockets>();

subscribe('net.client.socket', (message) => {
  const { socket } = message as { readonly socket?: unknown };
  if (socket instanceof Socket) owner.getStore()?.add(socket);
});
