import { expect, test } from 'vitest';
import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { column } from './column.ts';
import { chiNumbers, learnerNumbers, nhsNumbers, pupilNumbers, range } from './real-numbers.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const spaced = (number: string) => number.replace(/(...)(...)(....)/, '$1 $2 $3');
const births = range(40).map(
  (index) => `${pad(1 + ((index * 7) % 28), 2)}/${pad(1 + (index % 12), 2)}/${2002 + (index % 14)}`,
);
const recent = range(40).map(
  (index) => `${pad(1 + ((index * 7) % 28), 2)}/${pad(1 + (index % 12), 2)}/${2023 + (index % 3)}`,
);
const people = [
  'Aisha Khan',
  'Jake Thompson',
  'Oluwaseun Adeyemi',
  'Zofia Nowak',
  'Callum Reid',
  'Maryam Hussain',
  'Ellie-Mae Price',
  'Dylan Evans',
  'Fatima Begum',
  'Tyrell Johnson',
  'Chloe Walsh',
  'Priya Patel',
];
const unlisted = [
  'Tsering Dolkar',
  'Xolani Dube',
  'Bronagh Quilty',
  'Yevhen Kravets',
  'Hodan Warsame',
  'Ngozi Umeh',
  'Phuc Dang',
  'Taavi Kask',
];

const mustBeDecided: readonly (readonly [string, string, readonly string[], string])[] = [
  ['NHS numbers under a header that says nothing', 'Ref 2', nhsNumbers(20), 'nhs_number'],
  ['NHS numbers with spaces, only four rows', 'ID', nhsNumbers(4).map(spaced), 'nhs_number'],
  ['one NHS number under its header', 'NHS Number', ['943 476 5870'], 'nhs_number'],
  [
    'NHS numbers with three typing errors',
    'nhs_no',
    [...nhsNumbers(20), '4857773450', '1234567890', '4857770000'],
    'nhs_number',
  ],
  [
    'NHS numbers among local ids',
    'Client ref',
    [...nhsNumbers(30), ...range(60).map((n) => `C-${n + 1000}`)],
    'nhs_number',
  ],
  [
    'NHS numbers that repeat on every contact',
    'patient',
    nhsNumbers(12).flatMap((n) => [n, n, n]),
    'nhs_number',
  ],
  [
    'hashes under "NHS number"',
    'NHSNumber',
    range(5).map((n) => `a3f5c9e1b7d2468${n}ace0bdf13579c2e4`),
    'nhs_number',
  ],
  ['CHI numbers', 'number', chiNumbers(20), 'chi_number'],
  [
    'CHI numbers that lost their leading 0',
    'CHI',
    chiNumbers(20).map((n) => n.replace(/^0/, '')),
    'chi_number',
  ],
  ['Health and Care numbers', 'ref', nhsNumbers(20, 320_000_000), 'health_and_care_number'],
  ['pupil numbers', 'school ref', pupilNumbers(10), 'upn'],
  ['pupil numbers under their header', 'UPN', ['A801200005001', 'B801200005001'], 'upn'],
  ['learner numbers', 'reference', learnerNumbers(20), 'uln'],
  ['learner numbers under their header', 'ULN', learnerNumbers(2), 'uln'],
  [
    'National Insurance numbers',
    'code',
    ['AB123456C', 'CE654321A', 'JG103759B', 'AB111111D'],
    'national_insurance_number',
  ],
  [
    'mobile numbers',
    'Contact',
    ['07700 900123', '07700 900456', '07700900789', '+44 7700 900321'],
    'phone',
  ],
  [
    'mobile numbers without their leading 0',
    'Extra',
    ['7700900123', '7911123456', '7400123456', '7534567890', '7812345678', '7954321098'],
    'phone',
  ],
  [
    'mobile numbers without their leading 0 under a header',
    'Mobile',
    ['7700900123', '7700900124'],
    'phone',
  ],
  ['landlines', 'x', ['0161 496 0123', '020 7946 0018', '0117 496 0456', ''], 'phone'],
  ['email addresses', 'Q1', ['a.khan@example.org', 'jt@example.com', ''], 'email'],
  [
    'a few email addresses of signed-in people among anonymous ones',
    'Email',
    ['anonymous', 'anonymous', 'zn@example.org'],
    'email',
  ],
  ['full postcodes', 'area', ['M14 5FW', 'LS6 3HN', 'SW1A 1AA', 'B33 8TH'], 'postcode'],
  ['full postcodes without space, in small letters', 'PCD', ['m145fw', 'ls63hn'], 'postcode'],
  [
    'a few full postcodes among districts under their header',
    'Postcode',
    ['M14', 'M15', 'M14 5FW'],
    'postcode',
  ],
  [
    'addresses',
    'col9',
    ['12 Oak Road', 'Flat 3, 7 Mill Lane', '5a St Anne’s Street', '101 High Street'],
    'address',
  ],
  [
    'first lines of addresses under their header',
    'Address Line 1',
    ['The Old Mill', 'Rose Cottage', '12 Oak Road'],
    'address',
  ],
  ['property numbers', 'UPRN', ['100023336956', '10033544614'], 'uprn'],
  ['dates of birth by header', 'DOB', births, 'date_of_birth'],
  [
    'dates of birth by header in another system',
    'pers_dob',
    ['2010-04-03', '2009-11-30'],
    'date_of_birth',
  ],
  [
    'dates of birth as numbers of a spreadsheet',
    'Date of birth',
    ['40271', '39999', '41000'],
    'date_of_birth',
  ],
  ['dates of birth with two-digit years', 'D.O.B.', ['03/04/10', '30/11/09'], 'date_of_birth'],
  ['dates of birth without a telling header', 'Date 2', births, 'date_of_birth'],
  ['names in full', 'Young person name', people, 'name'],
  ['names without a telling header', 'Field 7', people, 'name'],
  ['names under "Name" that no list holds', 'Name', unlisted, 'name'],
  [
    'first names that no list holds, under their header',
    'Forename',
    unlisted.map((name) => name.split(' ')[0] ?? ''),
    'name',
  ],
  ['surnames alone', 'pers_surname', people.map((name) => name.split(' ')[1] ?? ''), 'name'],
  [
    'surname, forename',
    'Client',
    people.map((name) => name.split(' ').reverse().join(', ')),
    'name',
  ],
  ['names in capitals', 'person', people.map((name) => name.toUpperCase()), 'name'],
  ['initials', 'YP initials', ['AK', 'JT', 'OA', 'ZN'], 'name'],
  [
    'names of link workers',
    'Link worker',
    range(200).map((n) => ['Sarah Jones', 'Tom Okafor', 'Nadia Rahman'][n % 3] ?? ''),
    'name',
  ],
  [
    'people who referred',
    'Referrer name',
    ['Dr Patel', 'Mrs Jones', 'Mr T. Okafor', 'Ms Lee'],
    'name',
  ],
  ['who to ring', 'Emergency contact name', ['Sharon Walsh', 'Imran Khan'], 'name'],
  [
    'latitudes',
    'x',
    ['53.480712', '53.479251', '53.461903', '53.502871', '53.450012'],
    'coordinates',
  ],
  ['longitudes under their header', 'Longitude', ['-2.2426', '-2.2301', '-2.2510'], 'coordinates'],
  ['points', 'map', ['53.4807, -2.2426', '53.4792, -2.2301'], 'coordinates'],
  ['eastings', 'Easting', ['384500', '384612'], 'coordinates'],
  ['addresses of computers', 'IP Address', ['81.2.69.142', '203.0.113.7'], 'ip_address'],
  [
    'addresses of computers without a header',
    'col3',
    ['81.2.69.142', '203.0.113.7', '198.51.100.24'],
    'ip_address',
  ],
  ['web pages', 'more', ['https://example.org/jake', 'www.example.org/aisha'], 'url_or_handle'],
  ['handles', 'Instagram', ['@jake_07', 'aishak'], 'url_or_handle'],
  ['ids of a GP system', 'EMIS number', ['10482', '10483'], 'local_id'],
  ['ids of children’s social care', 'Mosaic ID', ['1048233', '1048234'], 'local_id'],
  ['ids of a hospital', 'Hospital No', ['RXA10482', 'RXA10483'], 'local_id'],
  ['ids of a school', 'Pupil number', ['004512', '004513'], 'local_id'],
  ['comments', 'Comments', ['I liked it.', 'Jake was great with me', 'ok'], 'free_text'],
  [
    'notes without a telling header',
    'Q14',
    [
      'I did not like the first session but then it got better',
      'It was good to have someone to talk to about it',
      'My mum said it helped me a lot.',
    ],
    'free_text',
  ],
];

test.each(mustBeDecided)('%s must be decided on', (_, header, cells, kind) => {
  expect(findIdentifier(column(header, cells), { today: '2026-06-01' })).toMatchObject({
    kind,
    mustDecide: true,
  });
});

const randomTen = range(60).map((n) =>
  String(1_000_000_000 + (((n + 1) * 7_654_321_987) % 8_999_999_999)),
);
const goesUnasked: readonly (readonly [string, string, readonly string[]])[] = [
  ['ten-digit local ids', 'client_id', randomTen],
  [
    'ten-digit local ids that count up',
    'case id',
    range(200).map((n) => String(4_000_000_100 + n)),
  ],
  [
    'ten-digit ids that begin with 7 and count up',
    'ref',
    range(50).map((n) => String(7_100_000_000 + n)),
  ],
  ['survey respondents', 'Respondent ID', range(20).map((n) => String(11_823_456_700 + n * 131))],
  ['eleven digits padded with zeros', 'contact_id', range(20).map((n) => pad(n + 1, 11))],
  [
    'letter and twelve digits that fail the check',
    'ref',
    range(30).map((n) => `C8012000${pad(n * 3 + 1, 5)}`),
  ],
  [
    'SNOMED codes',
    'CodedAssToolType',
    ['1239511000000100', '718431003', '718133002', '1091071000000103', '986401000000108'],
  ],
  ['unknown reason codes of pupil numbers', 'pers_upn_unknown', ['UN1', 'UN2', 'UN3', 'UN1']],
  ['whether an NHS number is known', 'NHS number known', ['Yes', 'No', 'Yes']],
  ['status of NHS numbers', 'NHS Number Status', ['01', '02', '07']],
  ['regions of the NHS', 'NHS region', ['North West', 'London', 'Midlands']],
  ['district codes of authorities', 'LAD', ['E08000003', 'E06000014', 'W06000015']],
  ['small areas', 'LSOA11', ['E01005061', 'E01005062', 'W01001234']],
  ['postcode districts', 'Postcode district', ['M14', 'M15', 'LS6']],
  ['postcode sectors', 'area', ['M14 5', 'M15 6', 'LS6 3']],
  ['pseudo postcodes', 'Postcode', ['ZZ99 3VZ', 'ZZ99 3WZ']],
  ['session codes that look like districts', 'session', ['S1', 'S2', 'S3', 'S4']],
  ['GP practices', 'GP practice code', ['P84012', 'Y02345', 'P84033']],
  [
    'services',
    'service_name',
    [
      'Harrowmere Climbing Club',
      'Mere Paddlers',
      'Girls on Track',
      'Grace House',
      'Saturday Kickabout',
    ],
  ],
  [
    'services under "Name"',
    'Name',
    [
      'Harrowmere Climbing Club',
      'The Allotment Crew',
      'Youth Choir',
      'Mind Matters',
      'Boxing for All',
    ],
  ],
  [
    'schools',
    'School',
    ['Thomas Telford School', 'St Mary’s Primary', 'Oakfield Academy', 'King James College'],
  ],
  ['providers', 'Provider name', ['Harrowmere Youth Link', 'Barnardo Centre', 'The Mix']],
  [
    'towns',
    'Town',
    ['Preston', 'Lincoln', 'Chester', 'Bradford', 'Leeds', 'Hull', 'York', 'Oldham', 'Ashton'],
  ],
  [
    'wards',
    'Ward name',
    ['Victoria', 'St James', 'Moss Side', 'Whalley Range', 'Ardwick', 'Hulme'],
  ],
  [
    'countries',
    'Country of birth',
    ['Jordan', 'Chad', 'Georgia', 'Israel', 'Syria', 'Poland', 'Romania', 'England', 'Wales'],
  ],
  ['months', 'Month', ['April', 'May', 'June', 'July', 'August', 'January']],
  ['religions', 'religion', ['Christian', 'Muslim', 'Hindu', 'Sikh', 'No religion']],
  [
    'ethnic groups',
    'ethnicity',
    ['White British', 'Black African', 'Pakistani', 'Any other Asian background', 'Not stated'],
  ],
  ['sexes at birth', 'Sex at birth', ['Female', 'Male']],
  ['whether gender is the same as at birth', 'Gender same as at birth', ['Yes', 'No']],
  ['ages', 'age', ['11', '12', '15', '17']],
  ['age bands', 'age band', ['11 to 15', '16 to 17', '05-Oct', 'Nov-15']],
  ['dates of referral', 'Referral date', recent],
  ['dates of referral of long ago', 'referred_on', births],
  ['dates of contact under "Date"', 'Date', recent],
  [
    'old dates of one quarter',
    'Date',
    range(40).map((n) => `${pad(1 + (n % 28), 2)}/0${1 + (n % 3)}/2015`),
  ],
  ['times', 'Start time', ['10:30', '09:15:00', '14:45']],
  ['minutes', 'duration', ['45', '30', '60']],
  ['scores with decimals', 'metric score', ['22.35', '19.98', '35.00', '17.43']],
  ['z-scores', 'z', ['-0.1234', '1.0021', '0.4410', '-1.8890', '0.0731', '0.2218']],
  ['T-scores around fifty', 't', ['50.1', '55.3', '49.8', '60.2', '51.7']],
  ['amounts', 'amount', ['1,234.50', '£2,000', '300']],
  ['versions', 'version', ['1.2.3.4', '1.2.3.5', '2.0.0.1']],
  ['versions under a header that says nothing', 'form', ['1.2.3.4', '1.2.3.5', '2.0.0.1']],
  ['codes of link workers', 'link_worker_id', ['LW-01', 'LW-02', 'LW-10']],
  ['roles', 'Referrer', ['Teacher', 'GP', 'Social worker', 'Parent']],
  ['who filled it in', 'Completed by', ['Self', 'Parent', 'Teacher', 'Practitioner']],
  ['whether the mother is one', 'MOTHER', ['0', '1']],
  ['means of contact', 'means', ['Telephone', 'Email', 'Video call', 'Face to face']],
  ['how often people rang', 'Telephone contacts', ['3', '12', '0']],
  ['anonymous names of a form', 'Name', ['anonymous', 'Anonymous', 'anonymous']],
  ['anonymous addresses of a form', 'Email', ['anonymous', 'anonymous']],
  ['stages', 'stage', ['initial', 'follow up', 'final']],
  ['dates of first assessment', 'Initial assessment date', recent],
  ['names of measures', 'measure name', ['Rosenberg', 'SWEMWBS', 'Warwick Edinburgh', 'Goodman']],
  [
    'reasons',
    'Referral reason',
    ['Social isolation', 'Low mood', 'Anxiety', 'Family problems or home life'],
  ],
  [
    'reasons in long words',
    'closure reason',
    [
      'The young person did not want to go on',
      'We could not get in touch with the family',
      'Completed',
      'Completed',
      'We could not get in touch with the family',
      'The young person did not want to go on',
      'We could not get in touch with the family',
    ],
  ],
  [
    'questions of a survey',
    'question',
    [
      'Overall, how was your experience of our service?',
      'I felt listened to',
      'Overall, how was your experience of our service?',
      'I felt listened to',
    ],
  ],
  ['answers', 'Feedback', ['Very good', 'Good', 'Very good', 'Poor']],
  ['pseudonyms', 'person_id', ['K7QX-03BD-9M2T', 'Q1QX-03BD-9M2A', 'HYL-00412']],
  ['pseudonyms of letters', 'yp_ref', ['ABXQ', 'CDZT', 'EFWP', 'GHKL', 'MNVB']],
  ['product codes', 'kit', ['AB123456', 'CD123457', 'EF123458']],
  ['spreadsheet numbers of dates', 'closed_on', ['45292', '45300', '45311']],
  ['nothing at all', 'notes', []],
  ['dashes', 'Comments', ['-', 'n/a', 'None']],
];

test.each(goesUnasked)('%s raise no question', (_, header, cells) => {
  const finding = findIdentifier(column(header, cells), { today: '2026-06-01' });
  expect((finding?.mustDecide ?? false) ? finding : null).toBeNull();
});

test('at least sixty columns are judged here', () => {
  expect(mustBeDecided.length + goesUnasked.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ['LSOA11', ['E01005061', 'E01005062'], 'lsoa'],
  ['OA', ['E00005061', 'E00005062'], 'output_area'],
  ['msoa', ['E02005061', 'E02005062'], 'msoa'],
  ['ward code', ['E05005061', 'E05005062'], 'ward'],
  ['Postcode', ['M14', 'LS6'], 'postcode_district'],
  ['Postcode', ['M14 5', 'LS6 3'], 'postcode_sector'],
  ['GP practice', ['P84012', 'Y02345'], 'gp_practice'],
  ['School URN', ['105584', '105585'], 'school'],
  ['School', ['Oakfield Academy', 'St Mary’s Primary School'], 'school'],
  ['Referral date', recent, 'exact_date'],
  ['Year of birth', ['2009', '2010'], 'date_of_birth'],
  ['client_id', ['10482', '10483'], 'local_id'],
])('under "%s" there is a note: %j is a %s', (header, cells, kind) => {
  expect(findIdentifier(column(header, cells))).toMatchObject({ kind, mustDecide: false });
});

test('cells are counted with their repeats, blanks not at all, and the evidence is named', () => {
  const [first = '', second = ''] = nhsNumbers(2);
  expect(findIdentifier(column('NHS Number', [first, first, second, 'n/a', '']))).toStrictEqual({
    kind: 'nhs_number',
    mustDecide: true,
    matching: 3,
    filled: 4,
    evidence: ['header', 'check_digit'],
  });
});

test('dates of a childhood are told by the dates of the same file, not by today', () => {
  const old = range(40).map((n) => `${2008 + (n % 10)}-0${1 + (n % 9)}-1${n % 10}`);
  const context = {
    today: '2026-06-01',
    referenceDates: ['2018-05-04', '2018-06-11', '2017-09-12'],
  };
  expect(findIdentifier(column('Date 2', old), { today: '2026-06-01' })?.kind).toBe(
    'date_of_birth',
  );
  expect(findIdentifier(column('Date 2', old), context)?.kind).toBe('exact_date');
});
