import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserExecutable } from '../../browser-executable.ts';
import { measureExampleToReport } from './example-to-report.ts';
import { measureFilterToRedrawn } from './filter-to-redrawn.ts';
import { measureMemoryAfterStop } from './memory-after-stop.ts';
import type { ImportTimes } from './import-page.ts';

const ROWS = 1_000_000;
const RUNS = 3;

const root = import.meta.dirname;
const outDir = await mkdtemp(path.join(tmpdir(), 'evenlode-bench-'));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4_000 },
});
const server = await preview({ root, configFile: false, build: { outDir }, preview: { port: 0 } });
const executablePath = browserExecutable();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const times: ImportTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('globalThis.bench !== undefined');
    times.push(await page.evaluate<ImportTimes>(`globalThis.bench(${ROWS})`));
    await page.close();
  }
  const best = times.sort((a, b) => a.evenlode / a.typedReader - b.evenlode / b.typedReader);
  for (const { evenlode, typedReader, megabytes, rowsIn, faults } of best) {
    console.log(
      `Import of ${ROWS} rows x 14 (${megabytes.toFixed(0)} MB) in Chromium: ${(evenlode / 1000).toFixed(2)} s, ` +
        `${(evenlode / typedReader).toFixed(1)} times DuckDB-WASM's typed read_csv (${(typedReader / 1000).toFixed(2)} s); ` +
        `${rowsIn} rows in, ${faults} of ${ROWS / 10_000} planted faults found`,
    );
  }
  console.log(await measureExampleToReport(browser));
  console.log(await measureMemoryAfterStop(browser, ROWS));
  for (const line of await measureFilterToRedrawn(browser)) console.log(line);
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}
