import type { MeasureDefinition } from '../definition/measure-definition.ts';
import { measureDefinitions } from '../registry.ts';
import { hasCheckDigit } from '../verhoeff.ts';
import { codedScores } from './coded-score.ts';
import type { CodedScore } from './coded-score.ts';
import { listedCodes } from './listed-codes.ts';
import type { ListedCode } from './listed-codes.ts';

export type ResolvedCode =
  /** A code of a measure that has a definition. `repaired`: the file's code had lost its last digits. */
  | {
      readonly state: 'found';
      readonly code: string;
      readonly repaired: boolean;
      readonly score: CodedScore;
    }
  /** A code of an assessment that is only known by name: it is kept as given, and not scored. */
  | {
      readonly state: 'named';
      readonly code: string;
      readonly repaired: boolean;
      readonly named: ListedCode;
    }
  /**
   * Rounded by a spreadsheet (in its short form, or with zeros for its last digits), or its check digit is wrong by some
   * other hand. `candidates`: the known codes it may have been.
   */
  | {
      readonly state: 'damaged';
      readonly by: 'spreadsheet' | 'unknown';
      readonly code: string;
      readonly candidates: readonly string[];
    }
  /** A sound code of something else. */
  | { readonly state: 'unknown'; readonly code: string }
  | { readonly state: 'not_a_code' };

/** Spreadsheets keep 15 digits of a number and put zeros for the rest. */
const DIGITS_KEPT = 15;

/**
 * What the text of a cell says as a SNOMED CT code: which measure, scale, informant and level, or what is wrong with it.
 * A code that lost its last digits in a spreadsheet is repaired when exactly one known code begins like it. A code in
 * short form ("9.60481E+14") has lost too much: it is damaged, with the codes it may have been.
 */
export function resolveSnomedCode(
  text: string,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): ResolvedCode {
  const scores = scoresOf(definitions);
  const known = new Set([...scores.keys(), ...listedCodes.keys()]);
  const short = /^(\d)[.,]?(\d*)e\+?(\d+)$/i.exec(text.trim());
  if (short) {
    const [, first = '', rest = '', exponent = ''] = short;
    return {
      state: 'damaged',
      by: 'spreadsheet',
      code: text.trim(),
      candidates: ofShortForm(known, `${first}${rest}`, Number(exponent) + 1),
    };
  }
  const code = tidy(text);
  if (!/^\d{6,18}$/.test(code)) return { state: 'not_a_code' };
  const exact = meaning(scores, code, false);
  if (exact) return exact;
  const candidates = beginningLike(known, code);
  const [only, ...others] = candidates;
  const repaired =
    only !== undefined && others.length === 0 ? meaning(scores, only, true) : undefined;
  if (repaired) return repaired;
  return hasCheckDigit(code)
    ? { state: 'unknown', code }
    : { state: 'damaged', by: isCut(code) ? 'spreadsheet' : 'unknown', code, candidates };
}

const remembered = new WeakMap<readonly MeasureDefinition[], ReadonlyMap<string, CodedScore>>();

function scoresOf(definitions: readonly MeasureDefinition[]): ReadonlyMap<string, CodedScore> {
  const scores = remembered.get(definitions) ?? codedScores(definitions);
  remembered.set(definitions, scores);
  return scores;
}

function meaning(
  scores: ReadonlyMap<string, CodedScore>,
  code: string,
  repaired: boolean,
): ResolvedCode | undefined {
  const score = scores.get(code);
  if (score) return { state: 'found', code, repaired, score };
  const named = listedCodes.get(code);
  return named && { state: 'named', code, repaired, named };
}

/** Without the apostrophe that forces text, the ".0" of a number, or the term after the code ("718466001 |…|"). */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^'/, '')
    .replace(/\s*\|.*$/, '')
    .replace(/\.0+$/, '');
}

function isCut(code: string): boolean {
  return code.length > DIGITS_KEPT && /^0+$/.test(code.slice(DIGITS_KEPT));
}

function beginningLike(known: ReadonlySet<string>, code: string): string[] {
  return isCut(code)
    ? [...known].filter(
        (one) =>
          one.length === code.length && one.slice(0, DIGITS_KEPT) === code.slice(0, DIGITS_KEPT),
      )
    : [];
}

function ofShortForm(known: ReadonlySet<string>, digits: string, length: number): string[] {
  return [...known].filter(
    (one) =>
      one.length === length &&
      Math.abs(Number(one.slice(0, digits.length + 1)) / 10 - Number(digits)) <= 0.5,
  );
}
