import { mustDecide, note } from './finding.ts';
import type { Rule } from './rule.ts';

const ID = '(?:ids?|refs?|references?|n(?:o|um|umber)s?|codes?|identifiers?)';
/** Numbers that other systems know the same person by. */
const OF_A_SYSTEM = new RegExp(
  String.raw`\b(?:(?:emis|systm ?one|s1|rio|mosaic|liquid ?logic|eclipse|care ?first|care ?notes|careworks|azeus|capita one|synergy|arbor|sims|bromcom|lac|cin|cla|hospital|patient|local patient|case ?notes?|pas|unit|pupil|student|admission|passport|driving licence|home office|brp|child) ?${ID}|mrn|upn unknown|mosaic|common child id)\b`,
);
const OF_A_PERSON = new RegExp(
  String.raw`\b(?:person|pers|client|participant|beneficiary|attendee|young person|yp|service user|member|membership|customer|upshot|lamplight|charitylog|global|study|pseudonym(?:ised)?|pseudo) ?${ID}\b|^(?:pseudonym|person|client|child)$`,
);
const UNKNOWN = /\bunknown\b/;

/** Numbers under which a person is kept: those of other systems must be decided on; those of the scheme are a note. */
export const localIds: Rule = (profile) => {
  const { words, answered, found } = profile;
  const codes = found.code.cells + found.digits.cells;
  if (answered.distinct < 1 || codes < answered.cells * 0.5 || UNKNOWN.test(words)) return null;
  if (OF_A_SYSTEM.test(words)) return mustDecide('local_id', profile, codes, 'header');
  return OF_A_PERSON.test(words) ? note('local_id', profile, codes, 'header') : null;
};
