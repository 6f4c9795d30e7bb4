import { symbolsUsed } from '#app/results/symbols.ts';
import { cellAt } from './number-of.ts';
import type { Parts } from './part.ts';
import type { ReportFigures } from './report-document.ts';

/** What each symbol means that stands among some numbers: "[c]: hidden to protect confidentiality." */
export function symbolsIn(figures: ReportFigures, all: readonly Parts[]): readonly string[] {
  const parts = all.flat();
  const cells = parts.flatMap((part) => {
    const found = part.kind === 'number' ? cellAt(figures, part) : null;
    return found ? [found.cell] : [];
  });
  const notApplicable = parts.some((part) => part.kind === 'text' && part.text === '[z]');
  const used = symbolsUsed([
    ...cells,
    ...(notApplicable ? [{ state: 'not_applicable', reason: '' } as const] : []),
  ]);
  return used.map(({ text, meaning }) => `${text}: ${meaning}.`);
}
