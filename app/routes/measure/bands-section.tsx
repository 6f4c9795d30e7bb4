import { ascending } from '#app/measures/definition/ascending.ts';
import type { Band } from '#app/measures/definition/bands.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { BandStrip } from './band-strip.tsx';
import { Evidence } from './evidence.tsx';
import { Section } from './section.tsx';

/** The bands of each system, with the people they were drawn from. */
export function BandsSection({ measure }: { readonly measure: MeasureDefinition }) {
  const { bandSystems, defaultBands, scales } = measure;
  if (bandSystems.length === 0) {
    return (
      <Section title="Bands">
        <p>No bands have been published for this measure, so scores are not put into any.</p>
      </Section>
    );
  }
  return (
    <Section title="Bands">
      {bandSystems.map((system) => (
        <div key={system.key} className="measure-bands">
          <h3 className="app-small-title">
            {system.label}
            {bandSystems.length > 1 &&
              system.key === defaultBands &&
              ' (used unless you choose the other)'}
          </h3>
          <p>{sentence(system.population)}</p>
          <DataTable caption={`Bands: ${system.label}`} hideCaption dense>
            <thead>
              <tr>
                <th scope="col">Scale</th>
                <th scope="col">Bands</th>
                <th scope="col">Where from</th>
              </tr>
            </thead>
            <tbody>
              {scales.flatMap((scale) =>
                scale.bands.flatMap((set) =>
                  set.confidence !== 'not_found' && set.system === system.key ? (
                    <tr key={scale.key}>
                      <th scope="row">{scale.label}</th>
                      <td className="measure-words measure-bands__drawn">
                        <BandStrip scale={scale} bands={set.bands} />
                        {ascending(set.bands).map(bandInWords).join('; ')}
                      </td>
                      <td className="measure-words">
                        <Evidence measure={measure} fact={set} />
                      </td>
                    </tr>
                  ) : (
                    []
                  ),
                ),
              )}
            </tbody>
          </DataTable>
        </div>
      ))}
    </Section>
  );
}

function bandInWords({ label, from, to }: Band): string {
  if (from === null) return `${label} up to ${to}`;
  if (to === null) return `${label} ${from} and over`;
  return from === to ? `${label} ${from}` : `${label} ${from} to ${to}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
