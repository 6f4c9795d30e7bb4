import {
  cellReader,
  isEverybody,
  readCount,
  type PopulationRecord,
  type SourceTable,
} from './population-record.ts';

const categories: readonly (readonly [characteristic: string, type: RegExp])[] = [
  ['ethnicity', /ethnic/i],
  ['deprivation_decile', /depriv|imd/i],
  ['religion_or_belief', /relig/i],
  ['disability', /disab/i],
  ['sexual_orientation', /orientation/i],
];

/** Whether a header is that of a CSV file from Fingertips. */
export function isFingertips(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  return ['indicator id', 'area name', 'category type', 'denominator'].every((name) =>
    names.has(name),
  );
}

/**
 * The denominators of Fingertips indicators as population records: the people that an indicator is a rate of. Rows of a
 * category are of that category, both sexes together; rows without one are of the sex they name. Joined on names.
 */
export function readFingertips(table: SourceTable): readonly PopulationRecord[] {
  const cell = cellReader(table);
  return table.rows.flatMap((row): PopulationRecord[] => {
    const count = readCount(cell(row, 'Denominator'));
    const type = cell(row, 'Category Type');
    const sex = cell(row, 'Sex');
    const isOfBoth = isEverybody(sex) || sex === '';
    const characteristic =
      type === '' ? 'sex' : categories.find(([, pattern]) => pattern.test(type))?.[0];
    if (count === null || characteristic === undefined || isOfBoth !== (type !== '')) return [];
    return [
      {
        characteristic,
        group: type === '' ? sex : cell(row, 'Category'),
        area: cell(row, 'Area Name'),
        age_band: cell(row, 'Age') || null,
        count,
        source: `Fingertips ${cell(row, 'Indicator ID')}: ${cell(row, 'Indicator Name')}`,
        year: cell(row, 'Time period'),
      },
    ];
  });
}
