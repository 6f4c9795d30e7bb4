import { Link } from '@remix-run/react';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Evidence } from './evidence.tsx';
import { repeatedNotes } from './repeated-notes.ts';
import { Section } from './section.tsx';

/** How large a change must be to be more than error, and who says so. */
export function ChangeSection({ measure }: { readonly measure: MeasureDefinition }) {
  const scales = measure.scales.filter(({ reported }) => reported);
  const said = repeatedNotes(scales.map(({ reliableChange }) => reliableChange));
  const label = (key: string) => measure.scales.find((scale) => scale.key === key)?.label ?? key;
  const important = measure.importantChange.flatMap((fact) =>
    fact.confidence === 'not_found' ? [] : [fact],
  );
  return (
    <Section title="What a change means">
      <p>
        A <Link to="/methods#reliable-change">reliable change</Link> is larger than measurement
        error would explain. A change equal to the threshold counts, unless the table says “more
        than”.
      </p>
      <DataTable caption="Reliable change by scale" hideCaption>
        <thead>
          <tr>
            <th scope="col">Scale</th>
            <th scope="col">Reliable change</th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {scales.map(({ key, label: name, reliableChange, unit }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                {reliableChange.confidence === 'not_found' ? (
                  'None published'
                ) : (
                  <>
                    <strong>
                      {reliableChange.comparison === '>' && 'More than '}
                      {reliableChange.threshold} {unit}
                    </strong>
                    {reliableChange.computedFrom &&
                      `, computed from reliability ${reliableChange.computedFrom.reliability} and SD ${reliableChange.computedFrom.sd} (${reliableChange.computedFrom.population})`}
                    {reliableChange.unrounded !== null && `, unrounded ${reliableChange.unrounded}`}
                  </>
                )}
              </td>
              <td className="measure-words">
                <Evidence measure={measure} fact={reliableChange} said={said} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {said.map((note) => (
        <p key={note} className="measure-evidence">
          {note}
        </p>
      ))}
      {important.map((fact) => (
        <p key={fact.scale + fact.text}>
          <strong>A change that people notice</strong> ({label(fact.scale)}): {fact.text}{' '}
          <Evidence measure={measure} fact={fact} />
        </p>
      ))}
      {measure.unusedThresholds.length > 0 && (
        <details className="measure-fold">
          <summary>Thresholds in circulation that are not used here, and why</summary>
          <ul>
            {measure.unusedThresholds.map((fact) => (
              <li key={`${fact.scale}-${fact.threshold}`}>
                {label(fact.scale)}, {fact.threshold}: {fact.reason}{' '}
                <Evidence measure={measure} fact={fact} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
