import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';

/** Milliseconds that answers under way are given once the server is told to stop. */
const PATIENCE = 10_000;

/** Milliseconds for which a connection kept alive may still bring the request that was on its way. */
const GRACE = 500;

/**
 * How a server is stopped without dropping a request it accepted: nothing new is let in; what was asked is answered, each
 * answer telling the caller to come back on another connection; connections that bring nothing more are closed.
 */
export function stopping(server: Server): () => Promise<void> {
  let told = false;
  server.prependListener('request', (_request, response) => {
    if (told) response.setHeader('Connection', 'close');
  });
  return () =>
    new Promise((resolve) => {
      told = true;
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
      let idle: NodeJS.Timeout | undefined;
      // What has come in by then is read first: after a busy moment a timer is due before the requests that came meanwhile.
      const closeIdle = (): void => void setImmediate(() => server.closeIdleConnections());
      const grace = setTimeout(() => {
        closeIdle();
        idle = setInterval(closeIdle, 50);
      }, GRACE);
      // Not the HTTP server's own `close`, which cuts idle connections at once, a request on its way or not.
      TcpServer.prototype.close.call(server, () => {
        clearTimeout(late);
        clearTimeout(grace);
        clearInterval(idle);
        // Ends the HTTP server's own timers; there is nothing left to close.
        server.close();
        resolve();
      });
    });
}
