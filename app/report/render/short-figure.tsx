import { valueAt } from '../compose/message.ts';
import { partsText } from '../document/part-text.ts';
import type { Block, ShortRow } from '../document/report-document.ts';
import { usePaper } from './paper-context.ts';
import { Words } from './words.tsx';

type Short = Extract<Block, { kind: 'short' }>;

/** A few numbers drawn with plain boxes: they print, they zoom, and they read as a list. */
export function ShortFigure({ block }: { readonly block: Short }) {
  const { figures, numbers } = usePaper();
  const named = numbers.ofBlock.get(block);
  const source = figures[block.figure]?.value.source;
  return (
    <figure
      className={`paper-figure paper-short paper-short--${block.look}`}
      id={named?.anchor}
      aria-labelledby={`${named?.anchor ?? ''}-title`}
    >
      <h3 className="paper-figure__title" id={`${named?.anchor ?? ''}-title`}>
        <Words parts={block.title} />
      </h3>
      <p className="paper-figure__subtitle">
        <Words parts={block.subtitle} />
      </p>
      {block.look === 'stack' ? <Stack block={block} /> : <Rows block={block} />}
      {source !== undefined && (
        <p className="paper-source">
          {named && `${named.label}. `}Source: {source}.
        </p>
      )}
    </figure>
  );
}

function Rows({ block }: { readonly block: Short }) {
  const { figures } = usePaper();
  return (
    <ul className="paper-short__rows">
      {block.rows.map((row) => (
        <li key={row.label}>
          <span className="paper-short__label">
            {row.label}
            {block.look === 'gaps' && (
              <span className="paper-short__detail">
                <Words parts={row.detail} />
              </span>
            )}
          </span>
          <span className="paper-short__value">
            <strong>
              <Words parts={[row.number]} />
            </strong>
            {block.look === 'bars' && (
              <span className="paper-short__detail">
                <Words parts={row.detail} />
              </span>
            )}
          </span>
          {block.look === 'bars' && (
            <span className="paper-short__bar" aria-hidden="true">
              <span style={{ width: `${shareOf(row, figures)}%` }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Parts of one bar, worse to better, each with its percentage in it, their names below from end to end. */
function Stack({ block }: { readonly block: Short }) {
  const { figures } = usePaper();
  return (
    <>
      <ul className="paper-stack">
        {block.rows.map((row, index) => (
          <li
            key={row.label}
            className={`paper-stack__part paper-stack__part--${index}`}
            style={{ flexGrow: Math.max(1, shareOf(row, figures)) }}
          >
            <span className="paper-alt">{row.label}: </span>
            {partsText(figures, [row.number])}
          </li>
        ))}
      </ul>
      <p className="paper-stack__labels" aria-hidden="true">
        {block.rows.map(({ label }) => (
          <span key={label}>{label}</span>
        ))}
      </p>
    </>
  );
}

/** Whole percent, as they are written: a width tells no more than the number. */
function shareOf({ number }: ShortRow, figures: Parameters<typeof valueAt>[0]): number {
  return Math.round(Math.abs(valueAt(figures, number) ?? 0) * 100);
}
