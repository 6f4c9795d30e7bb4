import { useState } from 'react';
import type { Figure } from '#app/results/figure.ts';
import { ReleaseRefused } from '#app/results/release-refused.ts';
import type { Released } from '#app/results/released.ts';

const failed =
  'That did not work. Nothing was saved. Your data and the page are safe: try again, or use the table.';

type Maker = (released: Released<Figure>) => string | Promise<string>;

/** What was said about the last file: nothing yet, done, or what went wrong. */
export interface FileNews {
  readonly tone: 'quiet' | 'done' | 'failed';
  readonly text: string;
}

/** Makes files from the released figure only, and says what came of it. Nothing is loaded until it is asked for. */
export function useFigureFiles(release: () => Released<Figure> | Promise<Released<Figure>>) {
  const [news, setNews] = useState<FileNews>({ tone: 'quiet', text: '' });
  const make = async (maker: Maker) => {
    setNews({ tone: 'quiet', text: 'Working out which numbers to hide.' });
    try {
      const released = await release();
      const done = await maker(released);
      setNews({ tone: 'done', text: `${done} ${protectionWords(released)}` });
    } catch (error) {
      setNews({ tone: 'failed', text: error instanceof ReleaseRefused ? error.reason : failed });
    }
  };
  return {
    news,
    png: () =>
      make(async (released) =>
        saved(await (await import('./files/figure-files.ts')).savePng(released)),
      ),
    svg: () =>
      make(async (released) =>
        saved(await (await import('./files/figure-files.ts')).saveSvg(released)),
      ),
    csv: () =>
      make(async (released) => saved((await import('./files/figure-files.ts')).saveCsv(released))),
    copy: () =>
      make(async (released) => {
        await (await import('./files/copy-table.ts')).copyTable(released);
        return 'Table copied.';
      }),
  };
}

function saved(name: string): string {
  return `Saved ${name}.`;
}

function protectionWords({ policy, hiddenCells }: Released<Figure>): string {
  const hidden =
    hiddenCells === 0
      ? ''
      : ` ${hiddenCells} ${hiddenCells === 1 ? 'number is' : 'numbers are'} hidden.`;
  return `${policy.label}.${hidden}`;
}
