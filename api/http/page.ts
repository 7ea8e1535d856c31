import express, { type Express } from 'express';

/** Hashed files for good, the page itself asked for again each time; any path that is no file is the page's own. */
export function servePage(app: Express, folder: string): void {
  app.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
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
