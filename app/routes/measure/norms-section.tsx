import type { AgeRange } from '#app/measures/definition/ages.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { agesInWords } from '../measures/ages-in-words.ts';
import { informantsInWords } from '../measures/informants-in-words.ts';
import { Evidence } from './evidence.tsx';
import { NormRuleChoice } from './norm-rule-choice.tsx';
import { Section } from './section.tsx';

/** By which rule young people are placed in norm groups, and the means and standard deviations that T scores use. */
export function NormsSection({ measure }: { readonly measure: MeasureDefinition }) {
  const { normRules, defaultNormRule, scales } = measure;
  const normed = scales.flatMap(({ key, label, method }) =>
    method.kind === 't_score' ? [{ key, label, norms: method.norms }] : [],
  );
  if (normed.length === 0) return null;
  const groupLabel = (key: string | undefined): string =>
    normRules.flatMap(({ groups }) => groups).find((group) => group.key === key)?.label ??
    'Everyone';
  return (
    <Section title="T scores">
      <p>
        A T score of 50 is the mean of the norm group; 10 points are one standard deviation.
        {normRules.length > 0 &&
          ' It needs the age and the sex of the young person. Without both, or where no norms were published, there is only a raw score.'}
      </p>
      {normRules.length > 1 && (
        <p>
          <strong>
            Sources do not agree on the age at which a young person moves to the next group, so
            there is a choice.
          </strong>{' '}
          The same answers can give different T scores.
        </p>
      )}
      <NormRuleChoice measure={measure} />
      {normRules.map((rule) => (
        <div key={rule.key} className="measure-bands">
          <h3 className="app-small-title">
            {rule.label}
            {normRules.length > 1 &&
              rule.key === defaultNormRule &&
              ' (used unless you choose the other)'}
          </h3>
          <p>
            {rule.groups.map(({ label, ages }) => `${label}: ${span(ages)}`).join('; ')}.{' '}
            <Evidence measure={measure} fact={rule} />
          </p>
        </div>
      ))}
      <details className="measure-conversion">
        <summary>Means and standard deviations of the norm groups</summary>
        <DataTable caption="Norms for T scores" hideCaption dense wide>
          <thead>
            <tr>
              <th scope="col">Scale</th>
              <th scope="col">Group</th>
              <th scope="col">Sex</th>
              <th scope="col" className="app-table__number">
                Mean
              </th>
              <th scope="col" className="app-table__number">
                SD
              </th>
            </tr>
          </thead>
          <tbody>
            {normed.flatMap(({ key, label, norms }) =>
              norms.map(({ group, sex, informant, mean, sd }) => (
                <tr key={`${key} ${group ?? ''} ${sex ?? ''} ${informant ?? ''}`}>
                  <th scope="row">{label}</th>
                  <td>
                    {groupLabel(group)}
                    {informant && `, answered by ${informantsInWords([informant]).toLowerCase()}`}
                  </td>
                  <td>{sex ?? 'any'}</td>
                  <td className="app-table__number">{mean}</td>
                  <td className="app-table__number">{sd}</td>
                </tr>
              )),
            )}
          </tbody>
        </DataTable>
      </details>
    </Section>
  );
}

function span(ages: AgeRange): string {
  return ages.to === null ? agesInWords(ages) : `${ages.from} to ${ages.to} years`;
}
