import { strToU8, zipSync } from 'fflate';
import type { Released } from '#app/results/released.ts';
import type { CheckedAnswer } from '../output-check/release-answer.ts';
import { answerCsv } from './answer-text.ts';
import type { Receipt } from './receipt.ts';

/** A zip with all that is needed to make the same numbers again from the scheme's own files, and no data but the checked result. */
export function replicationPack(
  released: Released<CheckedAnswer>,
  receipt: Receipt,
  at: string,
  scripts: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    'README.md': readme(receipt, at, Object.keys(scripts)),
    'query.sql': `${receipt.sql.trim()}\n`,
    'result.csv': answerCsv(released, receipt),
    'receipt.json': `${JSON.stringify({ ...receipt, at }, null, 2)}\n`,
    ...scripts,
  };
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: new Date(at) },
  );
  return new Uint8Array(zipped);
}

function readme(
  { name, rule, inputFingerprint }: Receipt,
  at: string,
  scripts: readonly string[],
): string {
  return `# ${name}

Made by Evenlode, ${at.slice(0, 10)}. This pack holds the query, the rules and the checked result. It holds no records: whoever
repeats it needs the scheme's own files.

- \`query.sql\`: the query as it was run
- \`result.csv\`: the result as it was allowed to leave. Rule: ${rule}
- \`receipt.json\`: query, rule, time, version and the fingerprint of the input (${inputFingerprint})
${scripts.map((each) => `- \`${each}\`\n`).join('')}
## With Evenlode, outside the browser

    npm run analyse -- <folder of the scheme's CSV files> --out <folder> --query query.sql

writes \`query-result.csv\` (exact: for the evaluation team) from the same research tables: young people who agreed to
research, and nobody else. Put the scheme's recipe (\`*.evenlode-recipe.json\`) into the folder with the files.

## With any DuckDB, from the cleaned tables

    npm run analyse -- <folder> --out <folder> --tables

writes the cleaned tables as CSV files and \`load.sql\` into \`tables/\`. Then, in DuckDB 1.1 or later, from that folder:

    .read load.sql
    .read ../query.sql

The numbers are exact there. \`result.csv\` is the same after small numbers were hidden and the rest rounded.
`;
}
