import { headerWords } from './header-words.ts';

/** Words that exports use for one thing, under the word that stands for all of them. */
const GROUPS: readonly string[] = [
  'date dt dates when',
  'number no num nbr',
  'person yp cyp child pupil client participant beneficiary attendee patient student youth member',
  'id ids identifier key ref reference uid pk',
  'refer referral referrals referred referring',
  'worker caseworker keyworker lw practitioner mentor coach staff navigator connector adviser advisor',
  'contact contacts contacted appt appts appointment appointments session sessions meeting visit',
  'source src',
  'type kind category cat class',
  'ethnic ethnicity eth ethnicities race',
  'disability disabled disab disabilities',
  'religion religious rel faith belief',
  'orientation sexuality',
  'start started starting commenced commencement began begin',
  'end ended ending finish finished',
  'close closed closing closure discharge discharged exit exited',
  'open opened',
  'receive received recd rcvd receipt',
  'accept accepted acceptance',
  'decide decided decision',
  'reason reasons rsn why',
  'status state',
  'outcome outcomes result',
  'attend attended attendance attending attendances dna',
  'minutes mins minute duration length',
  'place location venue setting where',
  'means method mode medium channel mechanism how',
  'consent consented consents permission',
  'agree agreed agrees agreement',
  'allocate allocated allocation assigned assignment',
  'tell told informed notified',
  'provider providers organisation organization org agency partner',
  'complete completed completion',
  'score scores total',
  'rating rated rate ratings',
  'answer answers response responses reply',
  'comment comments remark remarks',
  'signpost signposted signposting',
  'service services activity activities',
  'onward outbound',
  'area locality neighbourhood district',
  'achieved achieve met reached',
  'goal goals gbo',
  'need needs issue issues concern concerns',
  'presenting primary main',
  'measure tool instrument questionnaire',
  'informant rater respondent',
];

/** The number of a person or a case is their id; that of sessions or goals is a count. */
const NUMBERED =
  /\b(person|client|patient|pupil|student|participant|member|membership|yp|cyp|case|referral|episode)s? (?:no|num|number|nbr)\b/g;

/** Words that say nothing about which field a column is. */
const EMPTY = new Set(
  'the of a an for to is has was were at in on by and or with from cd code desc description value name text field current latest their your please recorded record details data flag indicator ind yn if'.split(
    ' ',
  ),
);

const stands = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** The words that tell what a header is about: synonyms brought together, filling words left out. */
export function sameWords(header: string): ReadonlySet<string> {
  const text = headerWords(header)
    .join(' ')
    .replace(/\byoung (person|people)s?\b/g, 'person')
    .replace(/\b(link|key|case|support|youth) worker\b/g, 'worker')
    .replace(/\bdate of birth\b/g, 'dob')
    .replace(/\bservice users?\b/g, 'person')
    .replace(NUMBERED, '$1 id')
    .replace(/\b1st\b/g, 'first')
    .replace(/\bfree text\b/g, 'comment');
  const words = text.split(' ').filter((word) => word !== '' && !EMPTY.has(word));
  return new Set(
    words.map((word) => stands.get(word) ?? stands.get(singular(word)) ?? singular(word)),
  );
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
