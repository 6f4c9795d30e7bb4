import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Evidence } from './evidence.tsx';
import { ConversionTable } from './conversion-table.tsx';
import { methodInWords, missingInWords } from './method-words.ts';
import { repeatedNotes } from './repeated-notes.ts';
import { Section } from './section.tsx';

/** Each scale's range, direction and rule. */
export function ScoringSection({ measure }: { readonly measure: MeasureDefinition }) {
  const said = repeatedNotes(measure.scales.map(({ missing }) => missing));
  return (
    <Section title="How it is scored">
      <DataTable caption="Scales and how they are scored" hideCaption wide>
        <thead>
          <tr>
            <th scope="col">Scale</th>
            <th scope="col">Range</th>
            <th scope="col">Better is</th>
            <th scope="col">How it is worked out</th>
            <th scope="col">Blank answers</th>
          </tr>
        </thead>
        <tbody>
          {measure.scales.map((scale) => (
            <tr key={scale.key}>
              <th scope="row">
                {scale.label}
                {!scale.reported && (
                  <span className="measure-step">a step on the way, not reported</span>
                )}
              </th>
              <td className="measure-range">
                {scale.range ? `${scale.range.min} to ${scale.range.max}` : 'Not known'}
              </td>
              <td>{scale.better === 'unknown' ? 'not known' : scale.better}</td>
              <td className="measure-words">
                {methodInWords(scale.method, measure)} <Evidence measure={measure} fact={scale} />
                {scale.method.kind === 'conversion' && (
                  <ConversionTable
                    label={scale.label}
                    pairs={scale.method.table}
                    decimals={scale.decimals}
                  />
                )}
              </td>
              <td className="measure-words">
                {missingInWords(scale.missing)}{' '}
                <Evidence measure={measure} fact={scale.missing} said={said} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {said.map((note) => (
        <p key={note} className="measure-evidence">
          Blank answers: {note}
        </p>
      ))}
    </Section>
  );
}
