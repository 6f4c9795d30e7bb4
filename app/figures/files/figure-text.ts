import { figureTables } from '../figure-tables.ts';
import { captionOf } from './caption.ts';
import { guardFormula } from '#app/results/csv-cell.ts';
import { tableText } from './table-text.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** A released figure's tables as text with tabs between cells, under its title and above its source. */
export function figureText(released: Released<Figure>): string {
  const { title, subtitle, source, rule } = captionOf(released);
  const tables = figureTables(released.value).map(({ caption, table }) =>
    [caption, ...tableText(table).map((row) => row.map(cleaned).join('\t'))].join('\n'),
  );
  return [`${title}\n${subtitle}`, ...tables, `Source: ${source}. ${rule}.`].join('\n\n');
}

/** A number keeps its sign: "+1.8" is what people paste, and no spreadsheet runs it. */
function cleaned(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ');
  return /^[+−]?\d/.test(oneLine) ? oneLine : guardFormula(oneLine);
}
