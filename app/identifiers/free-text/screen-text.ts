import { findNames } from './find-names.ts';
import { findPatterns } from './find-patterns.ts';
import { findSchools } from './find-schools.ts';
import type { TextFinding } from './text-finding.ts';

/** A free text with everything masked that was found, and what that was, by its place in the text as given. */
export interface ScreenedText {
  readonly text: string;
  readonly findings: readonly TextFinding[];
}

/** What stands in the place of each kind; of any other, "number". */
const MASKS: Partial<Record<TextFinding['kind'], string>> = {
  name: 'name',
  school: 'school',
  email: 'email',
  phone: 'phone',
  url_or_handle: 'link',
  postcode: 'postcode',
  address: 'address',
  exact_date: 'date',
  date_of_birth: 'date',
};

/**
 * Masks what may point at somebody in a free text: numbers, addresses, dates, schools, and names of people and
 * places. It is a help to the person who reads the text, not a proof: names are missed, above all unlisted ones in
 * lower case, and a story can point at somebody without a name. Findings do not overlap and stand in order.
 */
export function screenText(text: string): ScreenedText {
  const findings: TextFinding[] = [];
  for (const finding of [...findPatterns(text), ...findSchools(text), ...findNames(text)]) {
    if (findings.every((other) => finding.end <= other.start || other.end <= finding.start)) {
      findings.push(finding);
    }
  }
  findings.sort((one, other) => one.start - other.start);
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findings) {
    masked += `${text.slice(from, start)}[${MASKS[kind] ?? 'number'}]`;
    from = end;
  }
  return { text: masked + text.slice(from), findings };
}
