import { formatDate } from '#app/results/format.ts';
import type { ReportHead } from '../document/report-document.ts';

/** The rules of print that hold the running foot: the Board, the date and the page, in the margin of every page. */
export function runningFoot({ board, date, isExample }: ReportHead): string {
  const words = [board, formatDate(date), ...(isExample ? ['Example data, not a real place'] : [])];
  const font = "font-family:'Inter Variable',Inter,Arial,sans-serif;font-size:8.5pt;color:#46565e";
  return `@page{@bottom-left{content:${cssText(words.join(' · '))};${font}}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);${font}}}`;
}

/** Text that a style sheet takes as text: whatever it holds cannot end the string or the sheet. */
function cssText(text: string): string {
  const safe = Array.from(text, (glyph) =>
    /[\p{L}\p{N} ,.·()&-]/u.test(glyph) ? glyph : `\\${(glyph.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `'${safe.join('')}'`;
}
