import { tables } from '#app/records/all-tables.ts';

/** What becomes of a column on its way to researchers. */
export type Treatment =
  | { readonly kind: 'keep' }
  /** An id becomes a code; ids of the same `of` keep joining. */
  | { readonly kind: 'pseudonym'; readonly of: string }
  /** A day is cut to its month or shifted with all days of the same young person. */
  | { readonly kind: 'day' }
  /** What names a file or its row becomes a running number: the order is kept and nothing else. */
  | { readonly kind: 'running_number' }
  | { readonly kind: 'leave_out' };

const IDS: Readonly<Record<string, string>> = {
  person_id: 'person',
  referral_id: 'referral',
  episode: 'referral',
  assessment_id: 'assessment',
  first_assessment_id: 'assessment',
  last_assessment_id: 'assessment',
  goal_id: 'goal',
  contact_id: 'contact',
  onward_referral_id: 'onward_referral',
  feedback_id: 'feedback',
  link_worker_id: 'link_worker',
};

const freeText = new Set(
  tables.flatMap(({ fields }) =>
    fields
      .filter(({ sensitivity, type }) => sensitivity === 'free_text' || type === 'free_text')
      .map(({ name }) => name),
  ),
);

/** Text as it came may hold anything; a month of birth with the rest tells who it is; free text tells by itself. */
export function treatmentOf(name: string, type: string, isAboutPeople: boolean): Treatment {
  if (name.endsWith('_as_given') || name === 'birth_month' || freeText.has(name))
    return { kind: 'leave_out' };
  if (name === 'source_file') return { kind: 'leave_out' };
  if (name === 'source_row') return { kind: 'running_number' };
  const id = IDS[name];
  if (id !== undefined) return { kind: 'pseudonym', of: id };
  if (type === 'DATE' && isAboutPeople) return { kind: 'day' };
  return { kind: 'keep' };
}
