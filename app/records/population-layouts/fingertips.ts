import {
  cellReader,
  isEverybody,
  readCount,
  type PopulationRecord,
  type RowReading,
  type SourceTable,
} from './population-record.ts';

const categories: readonly (readonly [characteristic: string, type: RegExp])[] = [
  ['ethnicity', /ethnic/i],
  ['deprivation_decile', /depriv|imd/i],
  ['religion_or_belief', /relig/i],
  ['disability', /disab/i],
  ['sexual_orientation', /orientation/i],
];

/** Whether a header is that of a CSV file from Fingertips. Some tools leave the blanks out of its names. */
export function isFingertips(header: readonly string[]): boolean {
  const names = new Set(header.map(withoutBlanks));
  return ['indicatorid', 'areaname', 'categorytype', 'denominator'].every((name) =>
    names.has(name),
  );
}

/** Fingertips denominators as population records: `fingertipsRows` without the rows that are not read. */
export function readFingertips(table: SourceTable): readonly PopulationRecord[] {
  return fingertipsRows(table).flatMap((row) => (typeof row === 'string' ? [] : row));
}

/**
 * The denominators of Fingertips indicators as population records, a reading for each row: the people that an indicator is
 * a rate of. Rows of a category are of that category, both sexes together; rows without one are of the sex they name.
 * Joined on names.
 */
export function fingertipsRows(table: SourceTable): readonly RowReading[] {
  const read = cellReader({ header: table.header.map(withoutBlanks) });
  const cell = (row: readonly string[], name: string) => read(row, withoutBlanks(name));
  return table.rows.map((row): RowReading => {
    if (cell(row, 'Indicator ID') === '') return 'not_a_row';
    const countGiven = cell(row, 'Denominator');
    const type = cell(row, 'Category Type');
    const sex = cell(row, 'Sex');
    const isOfBoth = isEverybody(sex) || sex === '';
    const characteristic =
      type === '' ? 'sex' : categories.find(([, pattern]) => pattern.test(type))?.[0];
    if (type === '' && isOfBoth) return 'total';
    if (characteristic === undefined || isOfBoth !== (type !== '')) return 'other_division';
    if (countGiven === '') return 'no_number';
    return [
      {
        characteristic,
        group: type === '' ? sex : cell(row, 'Category'),
        area: cell(row, 'Area Name'),
        age_band: cell(row, 'Age') || null,
        count: readCount(countGiven),
        countGiven,
        source: `Fingertips ${cell(row, 'Indicator ID')}: ${cell(row, 'Indicator Name')}`,
        year: cell(row, 'Time period'),
      },
    ];
  });
}

function withoutBlanks(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
