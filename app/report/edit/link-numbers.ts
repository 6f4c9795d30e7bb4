import { partText } from '../document/part-text.ts';
import type { NumberPart, Part, Parts } from '../document/part.ts';
import type { ReportFigures } from '../document/report-document.ts';

/**
 * Words that somebody typed, with the numbers of the generated sentence found in them again and tied to their figure: a
 * number that was kept stays the figure’s number, in whatever order. A number that is not among them is words. Where the
 * generated sentence opens in bold, the first sentence typed does too.
 */
export function linkNumbers(typed: string, generated: Parts, figures: ReportFigures): Parts {
  const opensStrong = generated[0]?.strong === true;
  const [lead, rest] = opensStrong ? splitLead(typed, generated) : ['', typed];
  const free = generated.flatMap((part) => (part.kind === 'number' ? [part] : []));
  return [
    ...linked(lead, free, figures).map((part): Part => ({ ...part, strong: true })),
    ...linked(rest, free, figures),
  ];
}

/** The opening that stands in bold: the generated one where it was kept, otherwise the first sentence. */
function splitLead(typed: string, generated: Parts): readonly [string, string] {
  const first = generated[0];
  if (first?.kind === 'text' && typed.startsWith(first.text)) {
    return [first.text, typed.slice(first.text.length)];
  }
  const end = /^[^.!?]*[.!?]/.exec(typed)?.[0].length ?? 0;
  return [typed.slice(0, end), typed.slice(end)];
}

/** Takes from `free` each number that it finds. */
function linked(typed: string, free: NumberPart[], figures: ReportFigures): readonly Part[] {
  const parts: Part[] = [];
  let words = '';
  let at = 0;
  while (at < typed.length) {
    const index = free.findIndex((part) => standsAt(typed, at, partText(figures, part)));
    const [part] = index < 0 ? [] : free.splice(index, 1);
    if (!part) {
      words += typed.charAt(at);
      at += 1;
      continue;
    }
    if (words !== '') parts.push({ kind: 'text', text: words });
    words = '';
    parts.push(part);
    at += partText(figures, part).length;
  }
  if (words !== '') parts.push({ kind: 'text', text: words });
  return parts;
}

/** Whether a whole number stands at a place, and not a piece of a longer one. */
function standsAt(typed: string, at: number, written: string): boolean {
  if (written === '' || !typed.startsWith(written, at)) return false;
  const before = typed.charAt(at - 1);
  const after = typed.slice(at + written.length, at + written.length + 2);
  return !/[\d.,]/.test(before) && !/^(\d|[.,]\d)/.test(after);
}
