import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { build } from './build.ts';
import { buildIsCurrent } from './build-is-current.ts';
import { createApp } from './create-app.ts';
import { listen, PortInUse, stopGracefully } from './listen.ts';
import { port } from './port.ts';

const root = process.cwd();

try {
  if (!buildIsCurrent(root)) await build(root);
  const entry = pathToFileURL(path.join(root, 'build/server/index.js')).href;
  const app = createApp({
    files: path.join(root, 'build/client'),
    build: (await import(/* @vite-ignore */ entry)) as ServerBuild,
    mode: 'production',
  });
  const server = await listen(app, port(process.env.PORT));
  stopGracefully(server);
  const address = server.address();
  const open =
    typeof address === 'object' && address !== null ? address.port : port(process.env.PORT);
  console.log(`Evenlode is ready: http://localhost:${open}`);
} catch (error) {
  console.error(error instanceof PortInUse || error instanceof RangeError ? error.message : error);
  process.exit(1);
}
