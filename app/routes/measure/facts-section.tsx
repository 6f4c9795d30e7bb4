import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { agesInWords } from '../measures/ages-in-words.ts';
import { informantsInWords } from '../measures/informants-in-words.ts';
import { Evidence } from './evidence.tsx';
import { Section } from './section.tsx';

/** Who answers, at what age, how many items, and on whose terms. */
export function FactsSection({ measure }: { readonly measure: MeasureDefinition }) {
  const { informants, ages, versions, items, licence } = measure;
  return (
    <Section title="At a glance">
      <DefinitionList
        ruled
        items={[
          {
            term: 'Who answers',
            description: (
              <>
                {informantsInWords(informants.list)}{' '}
                <Evidence measure={measure} fact={informants} />
              </>
            ),
          },
          {
            term: 'Ages',
            description: (
              <>
                {agesInWords(ages)} <Evidence measure={measure} fact={ages} />
              </>
            ),
          },
          {
            term: versions.length === 1 ? 'Version' : 'Versions',
            description: versions.map((version) => (
              <span key={version.key} className="measure-line">
                {version.label} <Evidence measure={measure} fact={version} />
              </span>
            )),
          },
          {
            term: 'Items',
            description: (
              <>
                {items.confidence === 'not_found'
                  ? 'Not known'
                  : itemsInWords(items.list, items.orders !== undefined)}{' '}
                <Evidence measure={measure} fact={items} />
              </>
            ),
          },
          {
            term: 'Licence',
            description: (
              <>
                {licence.text} Owner: {licence.owner}. Ask: {licence.ask}.
                {licence.scoringAgreement &&
                  ' The owner must agree before scores are worked out by a computer.'}{' '}
                <Evidence measure={measure} fact={licence} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

interface ItemFacts {
  readonly min: number;
  readonly max: number;
  readonly number: number | null;
  readonly reversed: boolean;
}

function itemsInWords(items: readonly ItemFacts[], severalOrders: boolean): string {
  const lowest = Math.min(...items.map(({ min }) => min));
  const highest = Math.max(...items.map(({ max }) => max));
  const reversed = items.filter((item) => item.reversed);
  const turned = severalOrders
    ? 'Printed in more than one order, each with its own items turned round: say which your file has.'
    : reversed.length === 0
      ? 'None is turned round.'
      : `Turned round before scoring: ${reversed.map(({ number }) => number).join(', ')}.`;
  return `${items.length} ${items.length === 1 ? 'item' : 'items'}, answered from ${lowest} to ${highest}. ${turned}`;
}
