import type { Block } from '../document/report-document.ts';
import { symbolsIn } from '../document/symbols-in.ts';
import { usePaper } from './paper-context.ts';
import { Words } from './words.tsx';

/** A table made for the paper, with its title above and its symbols below. */
export function PaperTable({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const { figures, numbers } = usePaper();
  const { title, subtitle, table } = block;
  const named = numbers.ofBlock.get(block);
  const source = table.figure === undefined ? undefined : figures[table.figure]?.value.source;
  const symbols = symbolsIn(figures, table.rows.flat());
  const notes = [
    ...(named === undefined ? [] : [`${named.label}.`]),
    ...(source === undefined ? [] : [`Source: ${source}.`]),
    ...symbols,
  ];
  return (
    <div className={title === '' ? 'paper-plain-table' : 'paper-figure'} id={named?.anchor}>
      {title !== '' && (
        <>
          <h3 className="paper-figure__title">{title}</h3>
          <p className="paper-figure__subtitle">{subtitle}</p>
        </>
      )}
      <ScrollingTable wide={table.headings.length > 3} caption={table.caption} isCaptionHidden>
        <thead>
          <tr>
            {table.headings.map((heading, index) => (
              <th
                key={heading}
                scope="col"
                className={isNumeric(table.holds, index, table.rows) ? 'paper-number' : undefined}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr
              key={row}
              className={table.total && row === table.rows.length - 1 ? 'paper-total' : undefined}
            >
              {cells.map((parts, index) =>
                index === 0 ? (
                  <th scope="row" key={index}>
                    <Words parts={parts} />
                  </th>
                ) : (
                  <td
                    key={index}
                    className={
                      isNumeric(table.holds, index, table.rows) ? 'paper-number' : undefined
                    }
                  >
                    <Words parts={parts} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {notes.length > 0 && <p className="paper-source">{notes.join(' ')}</p>}
    </div>
  );
}

type Rows = Extract<Block, { kind: 'table' }>['table']['rows'];

/** A column of numbers, unless its cells are words. */
function isNumeric(holds: 'numbers' | 'words', column: number, rows: Rows): boolean {
  return (
    column > 0 &&
    holds === 'numbers' &&
    rows.some((cells) => cells[column]?.some(({ kind }) => kind === 'number') === true)
  );
}

/** A table that scrolls sideways where it does not fit, and can be scrolled by keyboard. */
export function ScrollingTable({
  caption,
  wide,
  isCaptionHidden = false,
  children,
}: {
  readonly caption: string;
  readonly wide: boolean;
  /** Where the heading of the section says the same. */
  readonly isCaptionHidden?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <>
      {wide && <p className="paper-hint">Scroll the table sideways to see every column.</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="paper-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className={wide ? 'paper-table paper-table--wide' : 'paper-table'}>
          <caption>
            {isCaptionHidden ? <span className="paper-alt">{caption}</span> : caption}
          </caption>
          {children}
        </table>
      </div>
    </>
  );
}
