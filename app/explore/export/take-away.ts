import { download } from '#app/figures/files/download.ts';
import type { ChartChoice } from '../notebook/notebook.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import { releaseAnswer } from '../output-check/release-answer.ts';
import { answerCsv, answerTabs } from './answer-text.ts';
import { receiptOf, type ReceiptFacts } from './receipt.ts';

/** The ways out, by the name a list of exports gives them. */
export const ways = {
  csv: 'CSV',
  arrow: 'Arrow file',
  png: 'PNG',
  copy: 'copy',
  pack: 'replication pack',
} as const;

export type Way = keyof typeof ways;

export interface TakeAwayFacts extends ReceiptFacts {
  /** When it leaves, as an ISO time: told in the pack, and never in a file's data. */
  readonly at: string;
  readonly chart: ChartChoice | null;
  /** The views and who is in them, as SQL, by file name. */
  readonly scripts: () => Promise<Readonly<Record<string, string>>>;
}

/** Lets a checked answer leave one way, and says so. Rejects with AnswerRefused while anything is found. */
export async function takeAway(way: Way, checked: ToCheck, facts: TakeAwayFacts): Promise<string> {
  const released = releaseAnswer(checked);
  const receipt = receiptOf(released, facts);
  const stem = fileStem(facts.name);
  switch (way) {
    case 'csv':
      download(
        new Blob([answerCsv(released, receipt)], { type: 'text/csv;charset=utf-8' }),
        `${stem}.csv`,
      );
      return 'The CSV was downloaded, with its receipt below the table.';
    case 'arrow': {
      const { answerArrow } = await import('./answer-arrow.ts');
      download(
        new Blob([new Uint8Array(answerArrow(released, receipt))], {
          type: 'application/vnd.apache.arrow.file',
        }),
        `${stem}.arrow`,
      );
      return 'The Arrow file was downloaded, with its receipt in the metadata.';
    }
    case 'png': {
      if (!facts.chart) throw new Error('There is no chart to draw.');
      const { answerPng } = await import('./answer-png.ts');
      download(await answerPng(released, facts.chart, receipt), `${stem}.png`);
      return 'The picture was downloaded.';
    }
    case 'copy':
      await navigator.clipboard.writeText(answerTabs(released));
      return 'The table was copied.';
    case 'pack': {
      const [{ replicationPack }, scripts] = await Promise.all([
        import('./replication-pack.ts'),
        facts.scripts(),
      ]);
      download(
        new Blob([replicationPack(released, receipt, facts.at, scripts)], {
          type: 'application/zip',
        }),
        `${stem}-replication.zip`,
      );
      return 'The replication pack was downloaded. It holds no data but the checked result.';
    }
  }
}

function fileStem(name: string): string {
  const stem = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return stem === '' ? 'query' : stem;
}
