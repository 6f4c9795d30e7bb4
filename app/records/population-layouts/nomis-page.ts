import {
  isEverybody,
  readCount,
  type PopulationRecord,
  type RowReading,
} from './population-record.ts';

/** What the title of a table downloaded from the pages of Nomis says that people are divided by. */
const titles: readonly (readonly [characteristic: string, pattern: RegExp])[] = [
  ['ethnicity', /ethnic group/i],
  ['religion_or_belief', /\breligion\b/i],
  ['disability', /\bdisab/i],
  ['sexual_orientation', /sexual orientation/i],
  ['gender_identity', /gender identity/i],
  ['sex', /^"?(ts\d+\w* - )?sex\b/i],
  ['age', /\bage\b/i],
];

type Row = readonly string[];

/** Whether the first rows are those of a file saved from the pages of Nomis: a title, and where it comes from. */
export function isNomisPage(rows: readonly Row[]): boolean {
  return rows.slice(0, 10).some(([first]) => /\[from nomis on /i.test(first ?? ''));
}

/** What stands above a table: "Date" 2021, "Age" Aged 16 to 24, "area name" Hartlepool. */
type Particulars = ReadonlyMap<string, string>;

type Header =
  | { readonly kind: 'areas'; readonly groups: readonly string[] }
  | { readonly kind: 'groups'; readonly year: string };

/**
 * A table saved from the pages of Nomis, a reading for each row of the file: areas down and groups across, or the groups
 * of one area down. What stands above says the year, the ages and the sex; a table of one sex beside others is not read.
 * Joined on names; the mnemonics of areas are not read.
 */
export function nomisPageRows(rows: readonly Row[]): readonly RowReading[] {
  const title = rows.find(([first]) => (first ?? '').trim() !== '')?.[0] ?? '';
  const characteristic = titles.find(([, pattern]) => pattern.test(title))?.[0];
  let particulars = new Map<string, string>();
  let header: Header | null = null;
  return rows.map((row): RowReading => {
    const cells = row.map((each) => each.trim());
    const filled = cells.filter((each) => each !== '').length;
    if (filled === 0) return 'not_a_row';
    const found = headerOf(cells);
    if (found !== null) {
      header = found;
      return 'not_a_row';
    }
    const particular = header === null || filled <= 2 ? particularOf(cells, header) : null;
    if (particular !== null) {
      if (header !== null) particulars = new Map(particulars);
      header = null;
      particulars.set(...particular);
      return 'not_a_row';
    }
    if (header === null || filled < 2) return 'not_a_row';
    if (characteristic === undefined) return 'other_division';
    return readRow(cells, header, particulars, characteristic);
  });
}

function headerOf(cells: Row): Header | null {
  const [first = '', second = ''] = cells;
  if (second.toLowerCase() === 'mnemonic' || /^\d{4} .*(area|authorit|ward|region)/i.test(first)) {
    return cells.length > 2 ? { kind: 'areas', groups: cells } : null;
  }
  const isYear = /^\d{4}$/.test(second);
  const isNamed = first !== '' && !/^(date|time)\s*:?$/i.test(first);
  return isYear && isNamed ? { kind: 'groups', year: second } : null;
}

/** "Date       :" 2021. Below a header only what ends in a colon is one, for "Male" 1,200 is a row. */
function particularOf(
  [first = '', second = '']: Row,
  header: Header | null,
): readonly [string, string] | null {
  if (header !== null && !first.endsWith(':')) return null;
  return second === '' ? null : [first.replace(/\s*:$/, '').toLowerCase(), second];
}

function readRow(
  cells: Row,
  header: Header,
  particulars: Particulars,
  characteristic: string,
): RowReading {
  const sex = particulars.get('sex') ?? particulars.get('gender') ?? 'Total';
  if (characteristic !== 'sex' && !isEverybody(sex)) return 'other_division';
  const shared = {
    characteristic,
    age_band: agesOf(particulars),
    source: 'Nomis',
  };
  if (header.kind === 'groups') {
    const [group = '', countGiven = ''] = cells;
    if (isEverybody(group)) return 'total';
    const area = particulars.get('area name') ?? particulars.get('geography') ?? '';
    const count = readCount(countGiven);
    return [{ ...shared, group, area, count, countGiven, year: header.year }];
  }
  const [area = '', second = ''] = cells;
  const year = particulars.get('date') ?? particulars.get('time') ?? '';
  return header.groups.flatMap((group, at): PopulationRecord[] => {
    const countGiven = cells[at] ?? '';
    const isName = at === 0 || (at === 1 && readCount(second) === null);
    if (isName || group === '' || group === '%' || isEverybody(group)) return [];
    return [{ ...shared, group, area, count: readCount(countGiven), countGiven, year }];
  });
}

/** "Aged 16 to 24", or what the whole table counts: "All usual residents aged 16 to 74". */
function agesOf(particulars: Particulars): string {
  const age = particulars.get('age') ?? '';
  if (age !== '' && !isEverybody(age)) return age;
  const population = particulars.get('population') ?? '';
  return /\d/.test(population) ? population : 'All ages';
}
