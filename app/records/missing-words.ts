import type { MissingKind } from './missing.ts';

type Words = Readonly<Partial<Record<MissingKind, readonly string[]>>>;

/**
 * Whole cells that mean "nothing here" in any column, matched letter for letter:
 * `nan` is a program's empty value, `Nan` may be somebody's grandmother.
 */
export const emptyTokens: Words = {
  blank: [
    'NULL',
    'null',
    '(null)',
    'NaN',
    'nan',
    '#N/A',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '#NAME?',
    '(blank)',
    'Blanks',
    'Blank (nothing selected)',
    'Blank (nothing selected )',
    'Missing',
    'Missing / Invalid',
    'Missing / invalid',
  ],
  not_known: ['None recorded', 'Not recorded'],
  not_applicable: ['-8 (census does not apply)'],
};

/** Words for each kind of missing, for every list that does not give the word a meaning of its own. */
export const missingWords: Words = {
  not_applicable: ['N/A', 'Not applicable', 'Does not apply'],
  prefer_not_to_say: [
    'Prefer not to say',
    'Prefer not to answer',
    'Rather not say',
    'PNTS',
    'Declined',
    'Refused',
    'Declined to answer',
    'Declined to say',
    'Did not wish to say',
    'Do not wish to say',
  ],
  not_stated: [
    'Not stated',
    'Not given',
    'Not answered',
    'No answer',
    'Not provided',
    'Not disclosed',
  ],
  not_known: [
    'Not known',
    'Unknown',
    'Not asked',
    'Not recorded',
    'Not collected',
    'NK',
    'TBC',
    'Not asked/Unknown',
    'Not known (not recorded)',
    'Information not yet obtained',
  ],
  asked_unsure: ["Don't know", 'Unsure', 'Not sure'],
  blank: ['Blank'],
};

/** What statistics programs write for an empty answer, matched letter for letter: `n/a` is not `NA`. */
export const programTokens: Words = { blank: ['NA'] };

/** Cells of punctuation alone. */
export const punctuationTokens: Words = {
  blank: ['-', '--', '---', '–', '—', '.', '..', '...', ':', '/'],
  not_known: ['?', '??', '???'],
  suppressed: ['*', '**', '#', '~'],
};

/**
 * Markers that publishers put where a number stood, safe in any column. `[x]` is unavailable and
 * `[z]` not applicable; the rest hide a number that exists.
 */
export const markerTokens: Words = {
  suppressed: [
    '[c]',
    '[k]',
    '[low]',
    '[u]',
    '[REDACTED]',
    '<5',
    '<=5',
    '<10',
    '< 5',
    '< 10',
    'supp',
    'suppressed',
  ],
  not_known: ['[x]'],
  not_applicable: ['[z]'],
};

/** Bare letters and sentinels that are markers only where a number is expected: C is also Christian. */
export const numberMarkerTokens: Words = {
  suppressed: ['c', 'k', 'low', 'u', '1-7', '9999999'],
  not_known: ['x'],
  not_applicable: ['z'],
};

/** Yes and no columns: `x` is a tick, `X` is NHS for not known. */
export const yesNoMissingTokens: Words = {
  not_stated: ['Z', 'z'],
  not_known: ['U', 'u', 'X', '9'],
};

/** Dates that programs write for an empty one. */
export const emptyDates: Words = {
  blank: [
    '00/01/1900',
    '0/1/1900',
    '01/01/1900',
    '1900-01-01',
    '30/12/1899',
    '1899-12-30',
    '01/01/1970',
    '1970-01-01',
    '01/01/0001',
    '0001-01-01',
    '31/12/9999',
    '9999-12-31',
    '00/00/0000',
    '0000-00-00',
  ],
};
