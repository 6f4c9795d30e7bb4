import type { Reason } from './proposal.ts';

/** Why a column was taken for what it was, in a few words that can stand alone. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'same_name':
      return 'Header as in our template';
    case 'known_alias':
      return 'Header that we know';
    case 'similar_words':
      return reason.words.length === 0
        ? 'Header says nearly the same'
        : `Header speaks of ${reason.words.map((word) => `“${word}”`).join(' and ')}`;
    case 'values_in_list':
      return reason.matched === reason.distinct
        ? `All ${reason.distinct} values are in the list “${reason.list}”`
        : `${reason.matched} of ${reason.distinct} values are in the list “${reason.list}”`;
    case 'values_are_dates':
      return reason.share >= 1
        ? 'All values are dates'
        : `${percent(reason.share)} of values are dates`;
    case 'values_in_range':
      return `Values from ${reason.min} to ${reason.max}`;
    case 'measure_items':
      return reason.found === reason.of
        ? `All ${reason.of} questions of ${reason.measure} found`
        : `${reason.found} of ${reason.of} questions of ${reason.measure} found`;
    case 'same_ids_elsewhere':
      return `${percent(reason.share)} of its IDs are in ${reason.file} too`;
    case 'snomed_codes':
      return reason.damaged === 0
        ? `${reason.known} SNOMED codes that we know`
        : `${reason.known} SNOMED codes that we know, ${reason.damaged} damaged`;
    case 'from_recipe':
      return `As in the recipe “${reason.recipe}”`;
    case 'only_candidate':
      return 'Nothing else fits';
  }
}

/** Rounded down, so that nearly all is never all. */
function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
