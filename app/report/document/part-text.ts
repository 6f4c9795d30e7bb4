import { numberText } from './number-of.ts';
import type { Part, Parts } from './part.ts';
import type { ReportFigures } from './report-document.ts';

/** One part as it is written. */
export function partText(figures: ReportFigures, part: Part): string {
  return part.kind === 'text' ? part.text : numberText(figures, part);
}

/** Parts as one line of plain text. */
export function partsText(figures: ReportFigures, parts: Parts): string {
  return parts.map((part) => partText(figures, part)).join('');
}

/**
 * The numbers that some words rest on, as they are written. Two of these differ exactly when a reader would see another
 * number, and so tell whether words that somebody edited still fit.
 */
export function fingerprint(figures: ReportFigures, parts: Parts): string {
  return parts
    .flatMap((part) => (part.kind === 'number' ? [partText(figures, part)] : []))
    .join(' | ');
}
