import { expect, test } from 'vitest';
import { isFingertips, readFingertips } from '#app/records/population-layouts/fingertips.ts';
import { isNomis, readNomis } from '#app/records/population-layouts/nomis.ts';

/** The columns that the Nomis interface gives for Census 2021 table TS021. */
const nomis =
  'DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_NAME,GEOGRAPHY_CODE,C2021_ETH_20,C2021_ETH_20_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME'.split(
    ',',
  );

test('Nomis counts are read by name, percentages and totals left out', () => {
  const row = (code: string, name: string, measure: string, value: string) => [
    '2021', '2021', '1811939367', 'Harrowmere', 'E06000099', code, name, measure,
    measure === '20100' ? 'Value' : 'Percent', value, 'A', 'Normal Value',
  ]; // prettier-ignore
  const rows = [
    row('0', 'Total: All usual residents', '20100', '1000'),
    row('1001', 'White: Irish', '20100', '1,240'),
    row('1001', 'White: Irish', '20301', '12.4'),
    // A number that means White British elsewhere: the name alone counts.
    row('13', 'Asian, Asian British or Asian Welsh: Bangladeshi', '20100', '310'),
  ];
  expect(isNomis(nomis)).toBe(true);
  expect(
    readNomis({ header: nomis, rows }).map(({ group, count, age_band }) => [
      group,
      count,
      age_band,
    ]),
  ).toEqual([
    ['White: Irish', 1240, 'All ages'],
    ['Asian, Asian British or Asian Welsh: Bangladeshi', 310, 'All ages'],
  ]);
});

test('a Nomis table by ethnic group, sex and age keeps the ages and does not count anybody twice', () => {
  const header = [
    'DATE_NAME',
    'GEOGRAPHY_NAME',
    'C2021_ETH_8_NAME',
    'C_SEX_NAME',
    'C2021_AGE_6_NAME',
    'OBS_VALUE',
  ];
  const rows = [
    ['2021', 'Harrowmere', 'White: Irish', 'All persons', 'Aged 15 years and under', '100'],
    ['2021', 'Harrowmere', 'White: Irish', 'Female', 'Aged 15 years and under', '52'],
    ['2021', 'Harrowmere', 'White: Irish', 'All persons', 'Total', '900'],
  ];
  expect(readNomis({ header, rows })).toEqual([
    expect.objectContaining({ count: 100, age_band: 'Aged 15 years and under' }),
    expect.objectContaining({ count: 900, age_band: 'All ages' }),
  ]);
});

const fingertips =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Count,Denominator'.split(
    ',',
  );

test('Fingertips denominators are read by category and by sex', () => {
  const row = (sex: string, type: string, category: string, denominator: string) => [
    '90813', 'Hospital admissions', 'E12000001', 'North East region', 'E06000001', 'Hartlepool', 'UA',
    sex, '10-17 yrs', type, category, '2023/24', '1.5', '12', denominator,
  ]; // prettier-ignore
  const rows = [
    row('Persons', '', '', '8000'),
    row('Female', '', '', '3900'),
    row(
      'Persons',
      'LSOA21 deprivation deciles within area (IMD2019)',
      'Most deprived decile (IMD2019)',
      '950',
    ),
    row(
      'Female',
      'LSOA21 deprivation deciles within area (IMD2019)',
      'Most deprived decile (IMD2019)',
      '450',
    ),
    row('Persons', 'Ethnic groups', 'Asian / Asian British', ''),
  ];
  expect(isFingertips(fingertips)).toBe(true);
  expect(isNomis(fingertips)).toBe(false);
  expect(
    readFingertips({ header: fingertips, rows }).map(
      ({ characteristic, group, count, age_band }) => ({
        characteristic,
        group,
        count,
        age_band,
      }),
    ),
  ).toEqual([
    { characteristic: 'sex', group: 'Female', count: 3900, age_band: '10-17 yrs' },
    {
      characteristic: 'deprivation_decile',
      group: 'Most deprived decile (IMD2019)',
      count: 950,
      age_band: '10-17 yrs',
    },
  ]);
});
