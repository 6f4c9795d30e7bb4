import { Link } from '@remix-run/react';
import { useState } from 'react';
import { overviewRows, type OverviewRow } from '#app/figures/equity/overview-rows.ts';
import { standingStyles } from '#app/figures/equity/standing.ts';
import { overviewScale } from '#app/figures/charts/equity/overview-scale.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import { classNames } from '#app/ui/class-names.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { GapMark, GapScale } from './gap-mark.tsx';

interface OverviewPictureProps {
  readonly figure: EquityOverviewFigure;
  /** The characteristic drawn below. */
  readonly chosen: string;
  readonly addressOf: (characteristic: string) => string;
}

const plotWidth = { left: 8, right: 244 };

/** The overview as a table to choose from: each characteristic leads to its steps. What shows no gap is folded away. */
export function OverviewPicture({ figure, chosen, addressOf }: OverviewPictureProps) {
  const [isOpen, setOpen] = useState(false);
  const rows = overviewRows(figure);
  const scale = overviewScale(rows, plotWidth);
  const isApart = ({ mark }: OverviewRow) => mark !== 'similar';
  const first = rows.some(isApart) ? rows.filter(isApart) : rows.slice(0, 4);
  const shown = isOpen ? rows : rows.filter((row) => first.includes(row) || row.key === chosen);
  const folded = rows.length - shown.length;
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
              <GapScale scale={scale} width={plotWidth.right + 8} />
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
                className={classNames(row.leastReached.startsWith('[') && 'equity-overview__quiet')}
              >
                {row.leastReached}
              </td>
              <td className="app-table__number">{row.missing}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {(folded > 0 || isOpen) && rows.length > first.length && (
        <p className="equity-overview__fold app-no-print">
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen
              ? 'Hide characteristics with no clear or possible gap'
              : `Show ${folded} more ${folded === 1 ? 'characteristic' : 'characteristics'} with no clear or possible gap`}
          </TextButton>
        </p>
      )}
    </div>
  );
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
      <td className={classNames(!isApart && 'equity-overview__quiet')}>
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
