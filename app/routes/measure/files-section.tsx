import { Link } from '@remix-run/react';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureTemplate } from '#app/measures/measure-template.ts';
import { Evidence } from './evidence.tsx';
import { Section } from './section.tsx';

/** How a file holds this measure: a template, what is asked of whoever brings it, and codes that lead to it. */
export function FilesSection({ measure }: { readonly measure: MeasureDefinition }) {
  const { id, questions, columns, snomed, scales } = measure;
  const template = `data:text/csv;charset=utf-8,${encodeURIComponent(measureTemplate(measure))}`;
  const label = (key: string | null) => scales.find((scale) => scale.key === key)?.label;
  return (
    <Section title="In your files">
      <p>
        <a href={template} download={`${id}.csv`}>
          Download a template (CSV)
        </a>
        : one sitting a row, and a column for each {hasItems(measure) ? 'item' : 'scale'}. A file
        with an answer a row works too: see the{' '}
        <Link to="/data-dictionary#responses">data dictionary</Link>.
      </p>
      {questions.length > 0 && (
        <div>
          <p>What the file cannot say by itself, so you are asked:</p>
          <ul>
            {questions.map(({ key, text, choices }) => (
              <li key={key}>
                {text} {choices.map((choice) => choice.label).join(' / ')}.
              </li>
            ))}
          </ul>
        </div>
      )}
      {columns.confidence !== 'not_found' && (
        <p>
          Column names seen in files: {columns.names.join(', ')}.{' '}
          <Evidence measure={measure} fact={columns} />
        </p>
      )}
      {snomed.confidence === 'not_found' ? (
        <p>No SNOMED CT code leads to this measure. {snomed.note}</p>
      ) : (
        <details className="measure-fold">
          <summary>SNOMED CT codes that lead to this measure, {snomed.codes.length}</summary>
          <ul>
            {snomed.codes.map(({ code, scale, item, retired }) => (
              <li key={code}>
                <span className="measure-range">{code}</span>:{' '}
                {label(scale) ?? item ?? 'the measure'}
                {retired && ', an old code'}
              </li>
            ))}
          </ul>
          <p>
            A spreadsheet that takes these codes for numbers changes the last digits of the long
            ones. Damaged codes are noticed by their check digit.{' '}
            <Evidence measure={measure} fact={snomed} />
          </p>
        </details>
      )}
    </Section>
  );
}

function hasItems({ items }: MeasureDefinition): boolean {
  return items.confidence !== 'not_found';
}
