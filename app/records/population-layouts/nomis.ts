import {
  cellReader,
  isEverybody,
  readCount,
  type PopulationRecord,
  type RowReading,
  type SourceTable,
} from './population-record.ts';

/** What a Nomis dimension divides people by, from the name of its column of names. The order is that of preference. */
const dimensions: readonly (readonly [characteristic: string, column: RegExp])[] = [
  ['ethnicity', /^c\d{4}_eth\w*_name$/i],
  ['religion_or_belief', /^c\d{4}_relig\w*_name$/i],
  ['disability', /^c\d{4}_disab\w*_name$/i],
  ['sexual_orientation', /^c\d{4}_sexor\w*_name$/i],
  ['gender_identity', /^c\d{4}_gender\w*_name$/i],
  ['sex', /^(c_|c\d{4}_)?(sex|gender)(_\d+)?_name$/i],
  ['age', /^(c\d{4}_|c_)?age\w*_name$/i],
];

/** Whether a header is that of a CSV file from the Nomis interface. */
export function isNomis(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim().toUpperCase()));
  return ['GEOGRAPHY_NAME', 'OBS_VALUE'].every((name) => names.has(name));
}

/** Census counts from Nomis as population records: `nomisRows` without the rows that are not read. */
export function readNomis(table: SourceTable): readonly PopulationRecord[] {
  return nomisRows(table).flatMap((row) => (typeof row === 'string' ? [] : row));
}

/**
 * Census counts from Nomis, a reading for each row, joined on names: columns of codes are not read. Percentages and totals
 * are left out. Where a table divides by several things, the first of ethnic group, religion, disability and so on is the
 * characteristic, age becomes the age band, and of sex only the totals are read.
 */
export function nomisRows(table: SourceTable): readonly RowReading[] {
  const cell = cellReader(table);
  const held = dimensions.flatMap(([characteristic, pattern]) => {
    const column = table.header.find((name) => pattern.test(name.trim()));
    return column === undefined ? [] : [{ characteristic, column }];
  });
  const [main] = held;
  if (!main) return table.rows.map(() => 'other_division');
  const age = held.find(({ characteristic }) => characteristic === 'age');
  const sex =
    main.characteristic === 'sex' ? undefined : held.find((one) => one.characteristic === 'sex');
  const hasTotals =
    sex !== undefined && table.rows.some((row) => isEverybody(cell(row, sex.column)));
  return table.rows.map((row): RowReading => {
    const countGiven = cell(row, 'OBS_VALUE');
    const group = cell(row, main.column);
    if (group === '') return 'not_a_row';
    const isPercent =
      /percent/i.test(cell(row, 'MEASURES_NAME')) || cell(row, 'MEASURES') === '20301';
    if (isPercent) return 'percentage';
    if (isEverybody(group)) return 'total';
    if (sex && hasTotals && !isEverybody(cell(row, sex.column))) return 'other_division';
    const ages = age ? cell(row, age.column) : '';
    return [
      {
        characteristic: main.characteristic,
        group,
        area: cell(row, 'GEOGRAPHY_NAME'),
        age_band: ages === '' || isEverybody(ages) ? 'All ages' : ages,
        count: readCount(countGiven),
        countGiven,
        source: 'Nomis',
        year: cell(row, 'DATE_NAME') || cell(row, 'DATE'),
      },
    ];
  });
}
