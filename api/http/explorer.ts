import { type Request, type Response, Router } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';

/** Its page carries its own styles in the page itself; its scripts are files of this server like everything else. */
const SOURCES = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** A page on which every route can be tried, at `/docs/`; nothing of it comes from elsewhere. */
export function explorer(description: string): Router {
  const router = Router({ strict: true });
  const options = { customSiteTitle: 'Dẫn Chiếu · API', swaggerOptions: { url: description } };
  router.use(helmet.contentSecurityPolicy({ directives: SOURCES }));
  router.use((request: Request, response: Response, next) => {
    const [path = '', ...query] = request.originalUrl.split('?');
    // Its files are named relative to the page.
    if (request.path === '/' && !path.endsWith('/')) return response.redirect(301, [`${path}/`, ...query].join('?'));
    response.locals.route = 'explorer';
    next();
  });
  router.use('/', swaggerUi.serveFiles(undefined, options), swaggerUi.setup(undefined, options));
  return router;
}
