import { groupName } from '#app/figures/equity/group-name.ts';
import { midSentence } from '#app/figures/words/mid-sentence.ts';

/** Answers that say why nothing is known: no group that somebody is of. */
const notAGroup = /^(not |left blank|preferred not|asked, |unknown)/i;

/** How people of a group are spoken of, for the characteristics whose groups make a plain phrase. */
const phrases: Readonly<Record<string, (group: string) => string>> = {
  ethnicity: (group) => `young people whose ethnic group is ${group}`,
  ethnicity_broad: (group) => `young people whose ethnic group is ${group}`,
  age_band: (group) => `young people ${midSentence(group).replace(/^Aged/, 'aged')}`,
  deprivation_fifth: (group) => `young people from the ${group.toLowerCase()} of areas`,
  religion_or_belief: (group) => `young people whose religion or belief is ${group}`,
  locality: (group) => `young people who live in ${group}`,
};

/**
 * The people of a group within a sentence, its name as published: "young people whose ethnic group is African". A group that
 * makes no plain phrase is quoted with its characteristic: "young people recorded as “Young carer: yes”".
 *
 * @param characteristic its key, as in the view person_groups
 */
export function peopleWords(characteristic: string, label: string, group: string): string {
  const phrase = phrases[characteristic];
  const name = groupName(label, group);
  if (phrase && !notAGroup.test(name)) return phrase(name);
  return `young people recorded as “${name.startsWith(`${label}:`) ? name : `${label}: ${name}`}”`;
}
