import { openAsBlob } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerEverything } from '#app/workspace/answer-everything.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import { problemListCsv } from '#app/workspace/problem-list-csv.ts';
import { openNodeResearch } from '#app/workspace/research/node-research.ts';
import { researchFiles } from '#app/workspace/research/research-files.ts';
import { readArguments, usage, UsageError, type AnalyseArguments } from './arguments.ts';

async function analyse({
  folder,
  out,
  engine,
  today,
  query,
  tables,
}: AnalyseArguments): Promise<void> {
  const names = (await readdir(folder))
    .filter((name) => /\.(csv|tsv|txt|zip|evenlode-recipe\.json)$/i.test(name))
    .sort();
  if (!names.some((name) => !name.endsWith('.json')))
    throw new UsageError(`There is no CSV file in ${folder}.\n\n${usage}`);
  const files = await Promise.all(
    names.map(async (name) => {
      const blob = await openAsBlob(path.join(folder, name));
      return { name, size: blob.size, stream: () => blob.stream() };
    }),
  );
  const workspace = openNodeWorkspace({ engine, ...(today === null ? {} : { today }) });
  await workspace.importFiles(files);
  const { importing, project } = workspace.getState();
  if (importing.state === 'failed') throw new Error(importing.message);
  const results = await answerEverything(workspace);
  const problems = project.files.flatMap((file) => file.problems);
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(path.join(out, 'problems.csv'), problemListCsv(problems));
  if (query !== null || tables) {
    const bench = await openNodeResearch(workspace);
    const sql = query === null ? null : await readFile(query, 'utf8');
    for (const [name, text] of Object.entries(await researchFiles(bench, { sql, tables }))) {
      await mkdir(path.dirname(path.join(out, name)), { recursive: true });
      await writeFile(path.join(out, name), text);
      console.log(`Wrote ${path.join(out, name)}.`);
    }
    await bench.close();
  }
  await workspace.forget();
  const rows = Object.values(project.tables).reduce((sum, n) => sum + n, 0);
  console.log(
    `Read ${rows} rows from ${names.length} files, with ${problems.length} kinds of problem.`,
  );
  console.log(`Wrote ${path.join(out, 'results.json')} and ${path.join(out, 'problems.csv')}.`);
  console.log('Exact counts: for the evaluation team, not for sharing.');
}

try {
  await analyse(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
