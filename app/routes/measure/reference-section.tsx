import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { AgeRange } from '#app/measures/definition/ages.ts';
import type { Informant } from '#app/measures/definition/informants.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { agesInWords } from '../measures/ages-in-words.ts';
import { informantsInWords } from '../measures/informants-in-words.ts';
import { Evidence } from './evidence.tsx';
import { Section } from './section.tsx';

const comparisons = {
  '>=': 'of at least',
  '>': 'above',
  '<=': 'of at most',
  '<': 'below',
} as const;

const statistics = { alpha: 'Cronbach’s alpha', test_retest: 'Test and retest' } as const;

/** Cut-offs, reliability and norms: for reading beside results. None of them is applied to a young person. */
export function ReferenceSection({ measure }: { readonly measure: MeasureDefinition }) {
  const label = (key: string) => measure.scales.find((scale) => scale.key === key)?.label ?? key;
  const cutOffs = measure.cutOffs.map((fact) => (
    <span key={JSON.stringify(fact)} className="measure-line">
      {fact.confidence === 'not_found'
        ? 'None'
        : `${label(fact.scale)} ${comparisons[fact.comparison]} ${fact.value}${forWhom(fact)}: ${fact.meaning}`}{' '}
      <Evidence measure={measure} fact={fact} />
    </span>
  ));
  const reliability = measure.reliability.map((fact) => (
    <span key={JSON.stringify(fact)} className="measure-line">
      {fact.confidence === 'not_found'
        ? 'Not found'
        : `${statistics[fact.statistic]}, ${fact.population}: ${fact.values
            .map(({ scale, value }) => `${label(scale)} ${value.toFixed(2)}`)
            .join(', ')}`}{' '}
      <Evidence measure={measure} fact={fact} />
    </span>
  ));
  const norms = measure.norms.map((fact) => (
    <span key={JSON.stringify(fact)} className="measure-line">
      {fact.confidence === 'not_found'
        ? 'None'
        : `${fact.population}${fact.n === null ? '' : `, n = ${fact.n.toLocaleString('en-GB')}`}: ${fact.values
            .map((value) => normInWords(label(value.scale), value))
            .join('; ')}`}{' '}
      <Evidence measure={measure} fact={fact} />
    </span>
  ));
  return (
    <Section title="For reference">
      <DefinitionList
        ruled
        items={[
          { term: 'Published cut-offs', description: cutOffs },
          { term: 'Reliability', description: reliability },
          { term: 'Norms', description: norms },
        ]}
      />
    </Section>
  );
}

interface ForWhom {
  readonly population?: string | undefined;
  readonly informant?: Informant | undefined;
  readonly ages?: AgeRange | undefined;
  readonly sex?: 'female' | 'male' | undefined;
}

function forWhom({ population, informant, ages, sex }: ForWhom): string {
  const parts = [
    population ?? null,
    informant ? `answered by ${informantsInWords([informant]).toLowerCase()}` : null,
    sex ?? null,
    ages ? `age ${agesInWords(ages)}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

interface NormValue {
  readonly sex?: 'female' | 'male' | undefined;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
  readonly median?: number | undefined;
  readonly ages?: AgeRange | undefined;
  readonly share?: { readonly percent: number; readonly of: string } | undefined;
}

function normInWords(scale: string, { sex, mean, sd, median, ages, share }: NormValue): string {
  const parts = [
    mean === undefined ? null : `mean ${mean}`,
    sd === undefined ? null : `SD ${sd}`,
    median === undefined ? null : `median ${median}`,
    share === undefined ? null : `${share.percent}% ${share.of}`,
  ].filter((part) => part !== null);
  return `${scale}${forWhom({ sex, ages })} ${parts.join(', ')}`;
}
