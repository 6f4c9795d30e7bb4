import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { precompressed } from './precompressed.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppParts {
  /** Folder of the browser's files, or the development server's middleware. */
  readonly files: string | RequestHandler;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly mode: 'production' | 'development';
}

/** The whole server: headers first, then files, then the pages. It keeps nothing and takes no data. */
export function createApp({ files, build, mode }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(readOnly);
  app.use(compression());
  app.use(typeof files === 'string' ? staticFiles(files) : files);
  const pages = createRequestHandler({
    build,
    mode,
    getLoadContext: (_req, res) => ({ nonce: String(res.locals.nonce) }),
  });
  app.use((req, res, next) => void pages(req, res, next));
  app.use(plainError);
  return app;
}

const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next();
    return;
  }
  res.set('Allow', 'GET, HEAD').status(405).type('text').send('This server takes no data.\n');
};

function staticFiles(directory: string): RequestHandler {
  const router = express.Router();
  router.use(precompressed(directory));
  router.use(
    '/assets',
    express.static(`${directory}/assets`, { immutable: true, maxAge: '1y', index: false }),
  );
  router.use('/assets', (_req, res) => {
    res.status(404).type('text').send('There is no such file.\n');
  });
  router.use(express.static(directory, { maxAge: '1h', index: false, redirect: false }));
  return router;
}

const plainError: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  if (status >= 500) console.error(error);
  res
    .status(status)
    .type('text')
    .send(status >= 500 ? 'Something went wrong.\n' : 'There is no such page.\n');
};

function statusOf(error: unknown): number {
  if (typeof error === 'object' && error !== null && 'status' in error) {
    return typeof error.status === 'number' ? error.status : 500;
  }
  return 500;
}
