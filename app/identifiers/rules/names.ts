import type { ColumnProfile } from '../column/column-profile.ts';
import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const PEOPLE =
  'child|childs|children|client|clients|young person|young persons|yp|yps|patient|patients|parent|parents|carer|carers|guardian|emergency contact|next of kin|nok|mother|mothers|father|fathers|mum|mums|dad|dads|pupil|student|participant|beneficiary|attendee|service user|sibling|person|persons|member|pers|your';
const OF_A_PERSON = new RegExp(
  [
    String.raw`\b(?:first|fore|given|sur|last|family|full|preferred|middle|maiden|legal|nick|chosen)(?: ?and (?:last|sur))? ?names?\b`,
    String.raw`\b(?:${PEOPLE}) (?:full )?names?\b`,
    String.raw`\bnames? of (?:the |your )?(?:${PEOPLE})\b`,
    String.raw`\b(?:also )?known as\b|\baka\b|\bmiddle initial\b|(?:^|\b(?:${PEOPLE}) )initials$`,
  ].join('|'),
);
const OF_SOMEBODY =
  /(?:^|\b)names?$|\b(?:worker|staff|lead|author|teacher|referrer|referred by|practitioner|key ?worker|clinician|therapist|officer|owner|assigned|allocated|completed by|entered by|created by|modified by|recorded by|consultant|gp|mentor|coach|parent|carer|mother|father|next of kin|emergency contact|responsible|manager|prescriber|made by|seen by|requested by)\b/;
const OF_SOMETHING =
  /\b(?:service|provider|organisation|organization|org|school|practice|surgery|measure|area|group|project|activity|file|event|club|site|team|venue|la|ward|scheme|programme|course|question|item|variable|sheet|goal|tool|questionnaire|product|company|category|location|place|funder|agency|department|authority|district|town|county|borough|scale|instrument|field|form|code|status|relationship|type|known|provided|recorded|flag)\b/;

const WRITTEN_SHARE = 0.5;
/** Among distinct values under a header that may mean a person. */
const KNOWN_SHARE_WITH_HEADER = 0.1;
/** Among distinct values where only they speak. */
const KNOWN_SHARE = 0.3;
const FEWEST_KNOWN = 5;
/** A handful of workers repeated over thousands of rows. */
const KNOWN_SHARE_OF_FEW = 0.5;
const FEWEST_OF_FEW = 3;

/** Names of people, by the header, or by how the values are written and how many of them are listed names. */
export const names: Rule = (profile) => {
  const { words, answered, found } = profile;
  const isOfThing = OF_SOMETHING.test(words);
  if (OF_A_PERSON.test(words) && !isOfThing && hasAnyName(profile)) {
    return mustDecide(
      'name',
      profile,
      found.name_shape.cells,
      'header',
      found.name.cells > 0 && 'name_list',
    );
  }
  const known = found.name.distinct / Math.max(answered.distinct, 1);
  const isWrittenSo = found.name_shape.distinct >= answered.distinct * WRITTEN_SHARE;
  if (OF_SOMEBODY.test(words) && !isOfThing && isWrittenSo) {
    if (known >= KNOWN_SHARE_WITH_HEADER && found.name.distinct >= Math.min(2, answered.distinct)) {
      return mustDecide('name', profile, found.name_shape.cells, 'header', 'name_list');
    }
    if (/^names?$/.test(words) && areFullNames(profile)) {
      return mustDecide('name', profile, found.name_shape.cells, 'header');
    }
  }
  const byMany = known >= KNOWN_SHARE && found.name.distinct >= FEWEST_KNOWN;
  const byFew = !isOfThing && known >= KNOWN_SHARE_OF_FEW && found.name.distinct >= FEWEST_OF_FEW;
  if (!isWrittenSo || !(byMany || byFew)) return null;
  return mustDecide('name', profile, found.name_shape.cells, 'name_list');
};

/** Under "first name", anything but numbers, yes or no, and one word for everybody is a name, listed or not. */
function hasAnyName({ answered, found, texts }: ColumnProfile): boolean {
  if (found.name_shape.distinct + found.code.distinct === 0 && found.worded.distinct === 0)
    return false;
  return (
    answered.distinct > 0 && !texts.every((text) => /^(?:y|n|yes|no|true|false|\d+)$/i.test(text))
  );
}

/** Two or more words each, all different kinds of them, and no service among them. */
function areFullNames({ answered, found }: ColumnProfile): boolean {
  return (
    answered.distinct >= 5 &&
    found.two_word_name.distinct >= answered.distinct * 0.7 &&
    found.organisation.distinct <= answered.distinct * 0.05
  );
}
