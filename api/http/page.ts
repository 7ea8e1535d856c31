import { readdirSync } from 'node:fs';
import express, { type Express, type RequestHandler } from 'express';

/** Hashed files for good, the page itself asked for again each time; any path that is no file is the page's own. */
export function servePage(app: Express, folder: string): void {
  const assets = `${folder}/assets`;
  app.use(
    '/assets',
    compressedBefore(assets),
    express.static(assets, { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: 'index.html', cacheControl: true, maxAge: 0 }));
  app.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/')) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder }, (error) => {
      if (error) next();
    });
  });
}

/** Endings of what the build has compressed, by the coding, the best first. */
const ENDINGS = { br: '.br', gzip: '.gz' } as const;
const CODINGS = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];

/** Leads to the file that the build compressed, where there is one and the browser takes it: nothing is left to be done. */
function compressedBefore(folder: string): RequestHandler {
  let files: ReadonlySet<string> = new Set();
  try {
    files = new Set(readdirSync(folder));
  } catch {
    // A folder without the page: every request finds so by itself.
  }
  return (request, response, next) => {
    const name = request.path.slice(1);
    if (!CODINGS.some((one) => files.has(name + ENDINGS[one]))) return next();
    response.vary('Accept-Encoding');
    const coding = CODINGS.find((one) => request.acceptsEncodings(one) !== false);
    if (coding !== undefined) {
      response.setHeader('Content-Encoding', coding);
      response.type(name.slice(name.lastIndexOf('.')));
      request.url = `${request.path}${ENDINGS[coding]}`;
    }
    next();
  };
}
