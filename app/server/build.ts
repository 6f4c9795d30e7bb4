import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measuresWithoutVectors } from './measures-without-vectors.ts';
import { precompress } from './precompress.ts';

/** The code could not be built. What is wrong has been printed by the build itself, or is the message. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/** Builds the browser's and the server's code into `build/`, unless a measure has no vectors; adds the example files, compresses what compresses. */
export async function build(root: string): Promise<void> {
  const startedAt = Date.now();
  const client = path.join(root, 'build/client');
  const say = (words: string) => console.log(`${words} (${seconds(startedAt)} s)`);

  console.log('Building Evenlode. This happens once, and again when the code changes.');
  rmSync(path.join(root, 'build/built-at'), { force: true });
  const unproven = measuresWithoutVectors(root);
  if (unproven.length > 0)
    throw new BuildFailed(
      `No vectors prove how these measures are scored: ${unproven.join(', ')}. Add a file of the same name to measures/vectors (see “Adding a measure” in the README).`,
    );
  await remixBuild(root);
  const example = path.join(root, 'fixtures/example');
  if (existsSync(example)) {
    cpSync(example, path.join(client, 'example'), {
      recursive: true,
      filter: (source) => source === example || /\.csv$|ratings[a-z-]*\.json$/.test(source),
    });
  }
  say('Code is built, compressing');
  await precompress(client, path.join(root, '.cache/compressed'));
  writeFileSync(path.join(root, 'build/built-at'), String(startedAt));
  say('Build is ready');
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

function remixBuild(root: string): Promise<void> {
  const cli = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  const child = spawn(process.execPath, [cli, 'vite:build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new BuildFailed(`The build stopped with code ${code}.`)),
    );
  });
}
