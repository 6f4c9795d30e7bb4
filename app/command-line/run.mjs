// Runs a TypeScript entry through Vite's module runner, so that `?raw`, `import.meta.glob` and `#app/`
// mean the same on the command line as in the browser build.
//   node app/command-line/run.mjs <entry.ts> [arguments...]
import path from 'node:path';
import process from 'node:process';
import { createServer, isRunnableDevEnvironment } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const [entry, ...rest] = process.argv.slice(2);

if (entry === undefined) {
  console.error('Usage: node app/command-line/run.mjs <entry.ts> [arguments...]');
  process.exit(2);
}

const vite = await createServer({
  root,
  configFile: false,
  envFile: false,
  appType: 'custom',
  logLevel: 'error',
  cacheDir: path.join(root, '.cache/vite-runner'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});

const environment = vite.environments.ssr;
if (!isRunnableDevEnvironment(environment)) throw new Error('Vite has no runnable environment.');

const file = path.resolve(entry);
process.argv = [process.argv[0], file, ...rest];

try {
  await environment.runner.import(file);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

process.once('beforeExit', () => vite.close());
