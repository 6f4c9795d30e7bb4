import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { build, BuildFailed } from './build.ts';
import { buildIsCurrent } from './build-is-current.ts';
import { createApp } from './create-app.ts';
import { listen, PortInUse, stopGracefully } from './listen.ts';
import { port } from './port.ts';

const root = process.cwd();

async function start(): Promise<void> {
  const asked = port(process.env.PORT);
  const probe = await listen(createServer(), asked);
  await new Promise((resolve) => probe.close(resolve));
  if (!buildIsCurrent(root)) await build(root);
  const entry = pathToFileURL(path.join(root, 'build/server/index.js')).href;
  const app = createApp({
    files: path.join(root, 'build/client'),
    build: (await import(/* @vite-ignore */ entry)) as ServerBuild,
    mode: 'production',
  });
  const server = await listen(createServer(app), asked);
  stopGracefully(server);
  const address = server.address();
  const open = typeof address === 'object' && address !== null ? address.port : asked;
  console.log(`Evenlode is ready: http://localhost:${open}`);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof PortInUse || error instanceof RangeError || error instanceof BuildFailed;

try {
  await start();
} catch (error) {
  console.error(isExpected(error) ? error.message : error);
  process.exit(1);
}
