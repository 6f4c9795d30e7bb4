import { formatCount, formatNumber, formatPercent } from '#app/results/format.ts';
import type { Evidence, EvidenceFact, ShareFact } from '#app/results/principles.ts';
import { listWords } from '../list-words.ts';
import { midSentence } from '../mid-sentence.ts';

/** A fact as one line: "591 of 1,284 closed referrals (46%) have a date on which the referrer was told". */
export function factText(fact: EvidenceFact): string {
  switch (fact.kind) {
    case 'share':
      return `${amount(fact.count, fact)} of ${amount(fact.of, fact)} ${fact.noun} (${formatPercent(fact.count / fact.of)}) ${fact.predicate}`;
    case 'average':
      return `${fact.statistic === 'median' ? 'Half within' : 'On average'} ${formatNumber(fact.value, fact.statistic === 'median' ? 0 : 1)} ${fact.unit} ${fact.what} (${formatCount(fact.n)} ${fact.noun})`;
    case 'number':
      return `${formatNumber(fact.value, fact.decimals)} ${fact.what}`;
    case 'parts':
      return `${fact.what}: ${fact.parts.map(({ label, count, of }) => `${midSentence(label)} ${formatPercent(count / of)}`).join(', ')}`;
    case 'sentence':
      return fact.text;
  }
}

/** Evidence as one line, or why there is none. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.state) {
    case 'available':
      return factText(evidence.fact);
    case 'missing_files':
      return `${evidence.label}: needs a file of ${listWords(evidence.needs.map(({ label }) => label.toLowerCase()))}`;
    case 'not_recorded':
      return `${evidence.label}: not recorded in the files that are in`;
    case 'not_from_records':
      return `${evidence.label}: ${evidence.reason}`;
  }
}

/** How many are left that would move a statement on: "693 of 1,284 closed referrals have no date". */
export function gapText(fact: ShareFact): string {
  return `${amount(fact.of - fact.count, fact)} of ${amount(fact.of, fact)} ${fact.noun} ${fact.without}`;
}

function amount(value: number, { counts }: ShareFact): string {
  const text = formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return counts === 'pounds' ? `£${text}` : text;
}
