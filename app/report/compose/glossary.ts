/** Words that a reader of the report may want explained, in the order of the alphabet. */
export const glossary: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'Both scores',
    meaning: 'A score from before support and one from after, on the same measure.',
  },
  {
    term: 'Clear',
    meaning:
      'A difference that still stands after allowing for how many comparisons were made. About 1 in 20 of those called clear may be due to chance.',
  },
  {
    term: 'Confidence interval',
    meaning: 'The range in which the true figure is likely to lie.',
  },
  {
    term: 'Link worker',
    meaning: 'The person who meets the young person, agrees a plan and helps them into activities.',
  },
  {
    term: 'Points',
    meaning: 'Percentage points: from 69% to 49% is 20 points lower.',
  },
  {
    term: 'Protected characteristics',
    meaning: 'Age, disability, sex, ethnic group and the others of the Equality Act 2010.',
  },
  {
    term: 'Social prescribing',
    meaning: 'Linking people to activities and support in their community.',
  },
];
