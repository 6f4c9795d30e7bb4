import { createServer } from 'node:http';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { createServer as createViteServer } from 'vite';
import { createApp } from './create-app.ts';
import { listen, stopGracefully } from './listen.ts';
import { port } from './port.ts';

// Development: Vite serves and reloads the source, under the same security headers as the built product, so that
// what the policy forbids fails here first. Its reload channel is on our own origin, the only one that is allowed.
const server = createServer();
const vite = await createViteServer({
  server: { middlewareMode: true, hmr: { server } },
  appType: 'custom',
});

const files = express.Router();
files.use('/example', express.static(path.resolve('fixtures/example'), { index: false }));
// Vite would answer /measures/phq9, the page of a measure, with its definition file in the folder of that name.
files.use((request, _response, next) => {
  const isPageOfMeasure = /^\/measures\/[^/.]+\/?$/.test(request.path);
  next(isPageOfMeasure ? 'router' : undefined);
});
files.use(vite.middlewares);

server.on(
  'request',
  createApp({
    files,
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    mode: 'development',
  }),
);

const asked = port(process.env.PORT);
stopGracefully(await listen(server, asked));
console.log(`Evenlode is in development: http://localhost:${asked}`);
