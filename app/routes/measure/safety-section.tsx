import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Evidence } from './evidence.tsx';
import { Section } from './section.tsx';

/** Items of which an answer calls for the scheme's safeguarding procedure. */
export function SafetySection({ measure }: { readonly measure: MeasureDefinition }) {
  const items = itemList(measure).flatMap(({ number, key, safeguarding }) =>
    safeguarding ? [{ name: number === null ? key : `Item ${number}`, safeguarding }] : [],
  );
  if (items.length === 0) return null;
  return (
    <Section title="Safeguarding">
      {items.map(({ name, safeguarding }) => (
        <p key={name}>
          <strong>
            {name}, answered {safeguarding.from} or more.
          </strong>{' '}
          {safeguarding.text} <Evidence measure={measure} fact={safeguarding} />
        </p>
      ))}
      <p>
        Evenlode counts such answers on your device and shows the count to the evaluation team. It
        never names anyone, and no such count leaves in a report or an export. A score in the file
        without its answers can hide one.
      </p>
    </Section>
  );
}
