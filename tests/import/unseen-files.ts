/** Made-up files in shapes that no template of ours has. Rows are written by rule, so that every run has the same. */
export interface UnseenFile {
  readonly name: string;
  readonly text: string;
  /** What each header means to the person who made the file, as `keyOfUse` says it; "left_out" for what is not wanted. */
  readonly meant: Readonly<Record<string, string>>;
}

type Column = readonly [header: string, meant: string, cell: (row: number) => string];

export const pick = (list: string) => {
  const values = list.split('|');
  return (row: number) => values[(row * 7 + (row % 3)) % values.length] ?? '';
};
export const id =
  (prefix: string, start = 1) =>
  (row: number) =>
    `${prefix}${String(start + row).padStart(4, '0')}`;
export const of = (prefix: string, count: number) => (row: number) =>
  `${prefix}${String(1 + (row % count)).padStart(4, '0')}`;
export const uk = (from: number) => (row: number) =>
  day(from + row * 2, (d, m, y) => `${d}/${m}/${y}`);
export const iso = (from: number) => (row: number) =>
  day(from + row * 2, (d, m, y) => `${y}-${m}-${d}`);
export const whole = (min: number, max: number) => (row: number) =>
  String(min + ((row * 5) % (max - min + 1)));
export const some = (cell: (row: number) => string) => (row: number) =>
  row % 4 === 0 ? '' : cell(row);

export function day(after: number, write: (d: string, m: string, y: string) => string): string {
  const date = new Date(Date.UTC(2025, 0, 6) + after * 86_400_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return write(two(date.getUTCDate()), two(date.getUTCMonth() + 1), String(date.getUTCFullYear()));
}

export function file(
  name: string,
  rows: number,
  columns: readonly Column[],
  delimiter = ',',
): UnseenFile {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
      .join(delimiter);
  const body = Array.from({ length: rows }, (_, row) =>
    line(columns.map(([, , cell]) => cell(row))),
  );
  return {
    name,
    text: `${[line(columns.map(([header]) => header)), ...body].join('\r\n')}\r\n`,
    meant: Object.fromEntries(columns.map(([header, meant]) => [header, meant])),
  };
}

const person = 'key person_id';
const referral = 'key referral_id';
const out = 'left_out';
const forenames = pick('Amelia|Noah|Olivia|George|Isla|Arthur|Ava|Muhammad|Freya|Leo|Grace|Oscar');
const surnames = pick('Smith|Khan|Jones|Patel|Taylor|Brown|Begum|Wilson|Evans|Ali|Thomas|Roberts');

/** A charity's case system: one file for people and cases, one for sessions, one for scores. */
export const charitySet: readonly UnseenFile[] = [
  file('Clients & Cases Q2.csv', 60, [
    ['Client Ref', person, of('CL', 60)],
    ['First Name', out, forenames],
    ['Surname', out, surnames],
    [
      'D.O.B.',
      'field referrals age_at_referral',
      (row) => day(-5200 + row * 37, (d, m, y) => `${d}/${m}/${y}`),
    ],
    ['Gender', 'field people gender_identity', pick('Female|Male|Non-binary|Prefer not to say')],
    [
      'Ethnic Background',
      'field people ethnicity',
      pick('White British|Pakistani|Mixed White and Asian|Any other ethnic group|Not stated'),
    ],
    ['Disabled?', 'field people disability', pick('Y|N|N|N')],
    ['Young Carer?', 'field people young_carer', pick('Yes|No|No')],
    ['FSM', 'field people free_school_meals', pick('Y|N|N')],
    ['EAL', 'field people english_as_additional_language', pick('N|Y|N')],
    ['IMD Decile', 'field people deprivation_decile', whole(1, 10)],
    ['Case No.', referral, id('CASE')],
    ['Date Case Opened', 'field referrals referred_on', uk(0)],
    ['Referrer', 'field referrals source', pick('School|GP|CAMHS|Self referral|Social worker')],
    [
      'Presenting Issue',
      'field referral_reasons reason',
      pick('Anxiety|Low mood|Social isolation|School attendance'),
    ],
    ['Accepted?', 'field referrals decision', pick('Accepted|Accepted|Rejected')],
    ['Key Worker', 'field referrals link_worker_id', pick('KW1|KW2|KW3')],
    ['Date Case Closed', 'field referrals closed_on', some(uk(90))],
    [
      'Reason Closed',
      'field referrals closure_reason',
      some(pick('Completed|Disengaged|Moved away')),
    ],
    [
      'Notes',
      out,
      (row) =>
        `Talked with mum about school again, she said that week ${row} was hard and wants a call back.`,
    ],
  ]),
  file('session log.csv', 80, [
    ['Case No.', referral, of('CASE', 60)],
    ['Session Date', 'field contacts contacted_on', uk(8)],
    ['DNA/Attended', 'field contacts attendance', pick('Attended|DNA|Attended|Cancelled')],
    ['How', 'field contacts means', pick('Face to face|Telephone|Video|Text message')],
    ['Where', 'field contacts place', pick('School|Home|Community venue|Clinic')],
    ['Length (mins)', 'field contacts minutes', whole(20, 60)],
    ['Who Present', 'field contacts with_whom', pick('Young person|Parent|Family')],
    ['Logged By', out, pick('KW1|KW2|KW3')],
  ]),
  file('outcome stars + swemwbs.csv', 50, [
    ['Client Ref', person, of('CL', 50)],
    ['Case No.', referral, id('CASE')],
    ['SWEMWBS Pre', 'score swemwbs self first metric ask', whole(12, 24)],
    ['SWEMWBS Pre Date', 'sitting_date swemwbs self first', uk(10)],
    ['SWEMWBS Post', 'score swemwbs self last metric ask', some(whole(15, 30))],
    ['SWEMWBS Post Date', 'sitting_date swemwbs self last', some(uk(80))],
    ['Goal 1 Theme', 'goal 1 theme -', pick('Reducing my isolation|Feeling better|Getting active')],
    ['Goal 1 Start', 'goal 1 rating first', whole(1, 5)],
    ['Goal 1 End', 'goal 1 rating last', some(whole(4, 10))],
  ]),
];

/** Tables of national data sets, as a trust's analyst cuts them. */
export const trustSet: readonly UnseenFile[] = [
  file('MHS001MPI.csv', 60, [
    ['LocalPatientId', person, of('', 60)],
    ['PersonStatedGenderCode', 'field people gender_identity', pick('1|2|9|X')],
    ['EthnicCategory', 'field people ethnicity', pick('A|B|J|Z|99|M|N')],
    ['PersonMaritalStatus', 'field people marriage_and_civil_partnership', pick('S|S|8|9')],
    ['LSOA2011', out, (row) => `E0100${String(1000 + row * 3)}`],
    ['RecordStartDate', out, iso(0)],
  ]),
  file('MHS101Referral.csv', 60, [
    ['UniqServReqID', referral, id('SR')],
    ['LocalPatientId', person, of('', 60)],
    ['ReferralRequestReceivedDate', 'field referrals referred_on', iso(0)],
    ['SourceOfReferralMH', 'field referrals source', pick('A1|B1|C2|F1|E5')],
    ['PrimReasonReferralMH', 'field referral_reasons reason', pick('12|13|18|25')],
    ['AgeServReferRecDate', 'field referrals age_at_referral', whole(11, 18)],
    ['ServDischDate', 'field referrals closed_on', some(iso(100))],
    ['ReferClosReason', 'field referrals closure_reason', some(pick('02|04|05|09'))],
  ]),
  file('MHS201CareContact.csv', 90, [
    ['CareContactId', 'field contacts contact_id', id('CC')],
    ['UniqServReqID', referral, of('SR', 60)],
    ['CareContDate', 'field contacts contacted_on', iso(5)],
    ['AttendOrDNACode', 'field contacts attendance', pick('5|6|7|3')],
    ['ConsMechanismMH', 'field contacts means', pick('01|02|11|98')],
    ['ClinContDurOfCareCont', 'field contacts minutes', whole(15, 60)],
    ['ActLocTypeCode', 'field contacts place', pick('A01|F01|N05|X01')],
  ]),
  file('MHS606CodedScoreAssessment.csv', 60, [
    ['UniqServReqID', referral, of('SR', 60)],
    ['LocalPatientId', person, of('', 60)],
    ['CodedAssToolType', 'coded_scale', pick('718134002|718466001|986121000000101|718143006')],
    ['PersScore', 'field responses value', whole(7, 30)],
    ['AssToolCompDate', 'field assessments completed_on', iso(9)],
  ]),
];

/** A council's early help extract, a school's wide sheet of questionnaires, and a survey made with an online form. */
export const councilSet: readonly UnseenFile[] = [
  file('ssd_person.csv', 50, [
    ['pers_person_id', person, of('M', 50)],
    ['pers_sex', 'field people sex', pick('F|M')],
    ['pers_gender', 'field people gender_identity', pick('01|02|09')],
    ['pers_ethnicity', 'field people ethnicity', pick('WBRI|APKN|MWBC|NOBT')],
    ['pers_dob', out, (row) => day(-5300 + row * 41, (d, m, y) => `${y}-${m}-${d}`)],
    ['pers_send_flag', 'field people send', pick('Y|N')],
  ]),
  file('ssd_early_help_episodes.csv', 50, [
    ['earl_episode_id', referral, id('EH')],
    ['earl_person_id', person, of('M', 50)],
    ['earl_episode_start_date', 'field referrals referred_on', iso(1)],
    ['earl_episode_end_date', 'field referrals closed_on', some(iso(120))],
    [
      'earl_episode_reason',
      'field referral_reasons reason',
      pick('Anxiety|Family problems|Bullying'),
    ],
    [
      'earl_episode_end_reason',
      'field referrals closure_reason',
      some(pick('Completed|Moved away|Disengaged')),
    ],
    ['earl_episode_worker_id', 'field referrals link_worker_id', pick('W1|W2|W3')],
  ]),
  file('wellbeing questionnaires.csv', 45, [
    ['Pupil', person, of('M', 45)],
    ...[1, 2, 3, 4, 5, 6, 7].map((n): Column => [
      `SWEMWBS Q${n} T1`,
      `item swemwbs self first swemwbs_${n}`,
      whole(1, 5),
    ]),
    ...[1, 2, 3, 4, 5, 6, 7].map((n): Column => [
      `SWEMWBS Q${n} T2`,
      `item swemwbs self last swemwbs_${n}`,
      some(whole(1, 5)),
    ]),
    ['SDQ (parent) total T1', 'score sdq_parent parent first total raw_score', whole(5, 30)],
    ['SDQ (parent) total T2', 'score sdq_parent parent last total raw_score', some(whole(3, 28))],
  ]),
  file('Feedback form(1-40).csv', 40, [
    ['ID', 'field feedback feedback_id', (row) => String(row + 1)],
    ['Start time', out, (row) => `${uk(10)(row)} 10:01:11`],
    ['Completion time', 'field feedback given_on', (row) => `${uk(10)(row)} 10:05:40`],
    ['Email', out, () => 'anonymous'],
    ['Name', out, () => ''],
    ['I am a...', 'field feedback respondent', pick('Young person|Parent or carer|Referrer')],
    [
      'Overall, how was your experience of our service?',
      'survey_answer Overall, how was your experience of our service?',
      pick('Very good|Good|Neither good nor poor|Poor'),
    ],
    [
      'I felt listened to',
      'survey_answer I felt listened to',
      pick('Strongly agree|Agree|Disagree'),
    ],
    [
      'Is there anything you would like to tell us?',
      'field feedback comment',
      (row) =>
        row % 3 === 0 ? `The walks helped me, number ${row} was the best of them all.` : '',
    ],
  ]),
];

/** A small scheme's spreadsheets: demographics repeated on every contact, and words of its own. */
export const spreadsheetSet: readonly UnseenFile[] = [
  file('LW contacts 2025.csv', 70, [
    ['YP Ref', person, of('YP-', 30)],
    ['Ref ID', referral, of('R', 30)],
    ['Ref Date', 'field referrals referred_on', (row) => uk(0)(row % 30)],
    ['Ref Source', 'field referrals source', (row) => pick('School|CAMHS|GP|Self')(row % 30)],
    ['Sex', 'field people sex', (row) => pick('F|M')(row % 30)],
    [
      'Ethnicity',
      'field people ethnicity',
      (row) => pick('White British|Bangladeshi|Black African')(row % 30),
    ],
    ['SEN', 'field people send', (row) => pick('SEN support|EHCP|None')(row % 30)],
    ['Contact Date', 'field contacts contacted_on', uk(12)],
    ['Contact Type', 'field contacts means', pick('Face to face|Phone|Video')],
    ['Outcome of contact', 'field contacts attendance', pick('Attended|DNA|Cancelled')],
    ['Time spent (minutes)', 'field contacts minutes', whole(15, 90)],
    ['LW', 'field contacts link_worker_id', pick('LW1|LW2')],
  ]),
  file('onward.csv', 40, [
    ['Ref ID', referral, of('R', 30)],
    [
      'Referred on to',
      'field onward_referrals service',
      pick('Climbing club|Youth choir|Allotment group'),
    ],
    ['Signpost or referral', 'field onward_referrals kind', pick('Signpost|Referral')],
    ['Date of onward referral', 'field onward_referrals made_on', uk(30)],
    ['YP agreed?', 'field onward_referrals agreed_by_young_person', pick('Y|N|Y')],
    ['Started', 'field onward_referrals started_on', some(uk(40))],
    ['Current status', 'field onward_referrals status', pick('Started|Completed|Declined')],
  ]),
  file('goals.csv', 40, [
    ['YP Ref', person, of('YP-', 30)],
    ['Goal area', 'field goals theme', pick('Reducing my isolation|Feeling better|Getting active')],
    ['Goal set date', 'field goals set_on', uk(14)],
    ['Goal ref', 'key goal_id', id('G')],
    ['Was the goal met?', 'field goals achieved', pick('Yes|Partly|No')],
  ]),
  file('sdq_scores.csv', 40, [
    ['YP Ref', person, of('YP-', 30)],
    ['Date completed', 'field assessments completed_on', uk(15)],
    ['Timepoint', 'field assessments occasion', pick('Baseline|End')],
    ['Completed by', 'field assessments informant', pick('Young person|Parent')],
    ['SDQ Total', 'score sdq - - total raw_score', whole(4, 30)],
    ['SDQ Emotional', 'score sdq - - emotional raw_score', whole(0, 10)],
    ['SDQ Impact', 'score sdq - - impact raw_score', whole(0, 10)],
  ]),
];
