import { Link } from '@remix-run/react';
import { useState } from 'react';
import { overviewRows, type OverviewRow } from '#app/figures/equity/overview-rows.ts';
import { standingStyles } from '#app/figures/equity/standing.ts';
import { overviewScale } from '#app/figures/charts/equity/overview-scale.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import { classNames } from '#app/ui/class-names.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useOnPaper } from '#app/ui/use-on-paper.ts';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { GapMark, GapScale } from './gap-mark.tsx';

interface OverviewPictureProps {
  readonly figure: EquityOverviewFigure;
  /** The characteristic drawn below. */
  readonly chosen: string;
  readonly addressOf: (characteristic: string) => string;
}

const plotWidth = { left: 8, right: 244 };

/** The overview as a table to choose from: each characteristic leads to its steps. What shows no gap is folded away, but not on paper. */
export function OverviewPicture({ figure, chosen, addressOf }: OverviewPictureProps) {
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useOnPaper();
  const rows = overviewRows(figure);
  const scale = overviewScale(rows, plotWidth);
  const first = firstRows(rows);
  const isShown = (row: OverviewRow) =>
    isOpen || first.includes(row) || row.key === chosen || (isOnPaper && row.mark !== 'similar');
  const shown = rows.filter(isShown);
  const folded = rows.filter((row) => !shown.includes(row));
  return (
    <div className="equity-overview">
      <DataTable
        caption="Largest gap of each characteristic. Choose one to see every step"
        hideCaption
        wide
      >
        <thead>
          <tr>
            <th scope="col">Characteristic</th>
            <th scope="col" className="equity-overview__plot">
              Largest gap, points
              <GapScale scale={scale} width={plotWidth.right + 8} against={figure.against} />
            </th>
            <th scope="col">Gap</th>
            <th scope="col">Which group, and at which step</th>
            <th scope="col">Reached least, times the local share</th>
            <th scope="col" className="app-table__number">
              Not known
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.key}
              className={classNames(row.key === chosen && 'equity-overview__chosen')}
            >
              <th scope="row">
                <Link
                  to={addressOf(row.key)}
                  preventScrollReset
                  aria-current={row.key === chosen ? 'true' : undefined}
                >
                  {row.label}
                </Link>
              </th>
              {row.instead === null ? (
                <GapCells row={row} scale={scale} />
              ) : (
                <td colSpan={3} className="equity-overview__instead">
                  {row.instead}
                </td>
              )}
              <td
                className={classNames(
                  'equity-overview__reach',
                  row.leastReached.startsWith('[') && 'equity-overview__quiet',
                )}
              >
                {row.leastReached}
              </td>
              <td className="app-table__number equity-overview__missing">{row.missing}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {isOnPaper && folded.length > 0 && (
        <p className="equity-overview__rest">{restWords(folded)}</p>
      )}
      {(folded.length > 0 || isOpen) && rows.length > first.length && (
        <p className="equity-overview__fold app-no-print">
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Show fewer characteristics' : foldedWords(folded)}
          </TextButton>
        </p>
      )}
    </div>
  );
}

/** What stands unfolded: clear gaps; where there are none, possible ones; where there are none either, the first four. */
function firstRows(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  const clear = rows.filter(({ mark }) => mark.startsWith('clearly'));
  if (clear.length > 0) return clear;
  const possible = rows.filter(({ mark }) => mark !== 'similar');
  return possible.length > 0 ? possible : rows.slice(0, 4);
}

function foldedWords(folded: readonly OverviewRow[]): string {
  const possible = folded.filter(({ mark }) => mark !== 'similar').length;
  const none = folded.length - possible;
  const parts = [
    ...(possible > 0 ? [`${possible} with a possible gap`] : []),
    ...(none > 0 ? [`${none} with none that can be told`] : []),
  ];
  const noun = folded.length === 1 ? 'characteristic' : 'characteristics';
  return `Show ${folded.length} more ${noun}: ${parts.join(', ')}`;
}

/** On paper, where nothing can be unfolded, the characteristics without a gap are named. */
function restWords(folded: readonly OverviewRow[]): string {
  return `No gap can be told for: ${folded.map(({ label }) => label).join('; ')}.`;
}

function GapCells({
  row,
  scale,
}: {
  readonly row: OverviewRow;
  readonly scale: ReturnType<typeof overviewScale>;
}) {
  const isApart = row.mark !== 'similar';
  const where = row.where && `${row.where.group}, ${row.where.step}`;
  return (
    <>
      <td className="equity-overview__plot">
        <GapMark row={row} scale={scale} width={plotWidth.right + 8} />
      </td>
      <td
        className={classNames(
          'equity-overview__gap',
          row.mark.endsWith('lower') && 'equity-overview__gap--lower',
          row.mark.endsWith('higher') && 'equity-overview__gap--higher',
        )}
      >
        {row.gap}
        {isApart && <VisuallyHidden>, {standingStyles[row.mark].words}</VisuallyHidden>}
      </td>
      <td className={classNames('equity-overview__who', !isApart && 'equity-overview__quiet')}>
        {isApart ? (
          <>
            <strong>{row.where?.group}</strong>, {row.where?.step}
            {row.mark.startsWith('possibly') && (
              <span className="equity-overview__quiet"> could be chance</span>
            )}
          </>
        ) : (
          where && `Largest: ${where}`
        )}
      </td>
    </>
  );
}
