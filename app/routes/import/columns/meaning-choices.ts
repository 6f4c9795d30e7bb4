import type { ValueMeaning } from '#app/import/plan/column-use.ts';
import type { Field } from '#app/records/field.ts';
import { missingKinds } from '#app/records/missing.ts';
import type { SelectGroup, SelectOption } from '#app/ui/select.tsx';

const notMapped = 'not_mapped';

const missingLabels = {
  not_applicable: 'Does not apply',
  prefer_not_to_say: 'Prefers not to say',
  not_stated: 'Not stated',
  not_known: 'Not known',
  asked_unsure: 'Asked, and unsure',
  suppressed: 'Hidden by the supplier',
  blank: 'Blank',
} as const;

/** What one value of a coded column may be taken for: an answer of the list, a kind of no answer, or nothing we know. */
export function meaningChoices(field: Field): readonly (SelectOption | SelectGroup)[] {
  return [
    { value: notMapped, label: 'Not mapped' },
    { label: 'Answers', options: answersOf(field) },
    {
      label: 'No answer',
      options: missingKinds.flatMap((kind) =>
        kind === 'not_mapped' ? [] : [{ value: `missing ${kind}`, label: missingLabels[kind] }],
      ),
    },
  ];
}

function answersOf({ type, vocabulary }: Field): readonly SelectOption[] {
  if (type === 'yes_no') {
    return [
      { value: 'code yes', label: 'Yes' },
      { value: 'code no', label: 'No' },
    ];
  }
  return (vocabulary?.terms ?? []).map(({ code, label }) => ({ value: `code ${code}`, label }));
}

export function choiceOfMeaning(meaning: ValueMeaning): string {
  if ('code' in meaning) return `code ${meaning.code}`;
  return 'missing' in meaning ? `missing ${meaning.missing}` : notMapped;
}

export function meaningOfChoice(choice: string): ValueMeaning {
  if (choice.startsWith('code ')) return { code: choice.slice('code '.length) };
  const kind = missingKinds.find((each) => choice === `missing ${each}`);
  return kind === undefined || kind === 'not_mapped' ? { notMapped: true } : { missing: kind };
}

/** The words for a meaning: "Youth justice", "Not known". */
export function meaningWords(field: Field, meaning: ValueMeaning): string {
  if ('missing' in meaning) return missingLabels[meaning.missing];
  if ('notMapped' in meaning) return 'Not mapped';
  return (
    answersOf(field).find(({ value }) => value === `code ${meaning.code}`)?.label ?? meaning.code
  );
}
