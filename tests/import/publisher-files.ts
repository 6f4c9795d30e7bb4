import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const file = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;

/** The example's residents by ethnic group and age, as its own population file has them. */
export const exampleResidents: readonly Row[] = Papa.parse<Row>(
  readFileSync('fixtures/example/population.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data.filter(({ characteristic }) => characteristic === 'Ethnic group');

const columns =
  'DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_NAME,GEOGRAPHY_CODE,C2021_ETH_20,C2021_ETH_20_NAME,C2021_AGE_6,C2021_AGE_6_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME';

/**
 * The same residents as the interface of Nomis gives them: names beside numbers that mean nothing, a percentage after each
 * count, totals over groups and over ages.
 */
export function nomisResidents(ages: 'ages' | 'all_ages'): string {
  const row = (group: string, age: string, measure: 'Value' | 'Percent', value: string) =>
    line([
      '2021', '2021', '1811939367', 'Harrowmere', 'E06000099', '13', group, '0', age,
      measure === 'Value' ? '20100' : '20301', measure, value, 'A', 'Normal Value',
    ]); // prettier-ignore
  const both = (group: string, age: string, count: number) => [
    row(group, age, 'Value', String(count)),
    row(group, age, 'Percent', '1.5'),
  ];
  const groups = [...new Set(exampleResidents.map(({ group = '' }) => group))];
  const sum = (rows: readonly Row[]) => rows.reduce((all, { count }) => all + Number(count), 0);
  const body = groups.flatMap((group) => {
    const own = exampleResidents.filter((each) => each.group === group);
    const byAge = own.flatMap(({ age_band = '', count }) =>
      both(group, `Aged ${age_band}`, Number(count)),
    );
    return [...both(group, 'Total', sum(own)), ...(ages === 'ages' ? byAge : [])];
  });
  const total = both('Total: All usual residents', 'Total', sum(exampleResidents));
  return file([columns, ...total, ...body]);
}

/** A page of Nomis saved as CSV, areas down and groups across, once for everybody and once for girls. */
export const nomisPage = file([
  line(['RM032 - Ethnic group by sex by age']),
  line(['ONS Crown Copyright Reserved [from Nomis on 3 July 2025]']),
  line(['Population :', 'All usual residents']),
  line(['Units      :', 'Persons']),
  line(['Date       :', '2021']),
  line(['Age        :', 'Aged 11 to 17']),
  line(['Sex        :', 'Total']),
  '',
  line(['2021 local authority', 'mnemonic', 'Total: All usual residents', 'White: Irish', 'Asian, Asian British or Asian Welsh: Indian']),
  '',
  `${line(['Harrowmere', 'E06000099'])},19230,310,"1,240"`,
  `${line(['Eastby', 'E06000098'])},12000,200,c`,
  '',
  line(['Sex        :', 'Female']),
  '',
  line(['2021 local authority', 'mnemonic', 'Total: All usual residents', 'White: Irish', 'Asian, Asian British or Asian Welsh: Indian']),
  `${line(['Harrowmere', 'E06000099'])},9600,150,600`,
  '',
  line(['In order to protect against disclosure of personal information, records have been swapped between areas.']),
]); // prettier-ignore

/** The same for one area, groups down. */
export const nomisAreaPage = file([
  line(['TS030 - Religion']),
  line(['ONS Crown Copyright Reserved [from Nomis on 3 July 2025]']),
  '',
  line(['population', 'All usual residents']),
  line(['units', 'Persons']),
  line(['area type', '2021 local authority']),
  line(['area name', 'Harrowmere']),
  '',
  line(['Religion', '2021']),
  line(['Total: All usual residents', '60,000']),
  line(['Christian', '27,400']),
  line(['Muslim', '5,100']),
  line(['Not answered', '3,500']),
]);

const fingertipsColumns =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Count,Denominator';

/** A download of Fingertips: an indicator for young people by sex and by deprivation, with cells that have no number. */
export const fingertips = file([
  fingertipsColumns,
  ...[
    ['Persons', '', '', '19230'],
    ['Male', '', '', '9630'],
    ['Female', '', '', '9600'],
    ['Persons', 'LSOA21 deprivation deciles within area (IMD2019)', 'Most deprived decile (IMD2019)', '3100'],
    ['Persons', 'LSOA21 deprivation deciles within area (IMD2019)', 'Least deprived decile (IMD2019)', '1400'],
    ['Persons', 'Ethnic groups', 'Asian / Asian British', ''],
    ['Female', 'LSOA21 deprivation deciles within area (IMD2019)', 'Most deprived decile (IMD2019)', '1500'],
    ['Persons', 'Urban and rural', 'Urban', '15000'],
    ['Persons', 'Ethnic groups', 'Black / Black British', 'n/k'],
  ].map(([sex = '', type = '', category = '', denominator = '']) =>
    line(['90813', 'Hospital admissions as a result of self-harm', 'E12000001', 'North East region', 'E06000099', 'Harrowmere', 'UA', sex, '10-17 yrs', type, category, '2023/24', '1.5', '12', denominator]),
  ),
]); // prettier-ignore
