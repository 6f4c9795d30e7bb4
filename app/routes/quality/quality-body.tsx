import { FigureFrame } from '#app/figures/figure-frame.tsx';
import type { FileReport } from '#app/import/import-report.ts';
import type { Figure } from '#app/results/figure.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { QualityFigures } from '#app/results/quality.ts';
import type { Released } from '#app/results/released.ts';
import { Select } from '#app/ui/select.tsx';
import type { ChangeParameters } from '../shared/use-parameters.ts';
import { FilesTable } from './files-table.tsx';
import { WhatCannotBeSaid } from './what-cannot-be-said.tsx';

interface QualityBodyProps {
  readonly figures: QualityFigures;
  /** The record table listed field by field, and those to choose from. */
  readonly table: string;
  readonly tables: readonly { readonly value: string; readonly label: string }[];
  readonly cannotTell: readonly string[];
  readonly files: readonly FileReport[];
  readonly isExact: boolean;
  readonly release: (figure: Figure) => () => Promise<Released<Figure>>;
  readonly change: ChangeParameters;
}

/** The page in order: what answers rest on, what cannot be said, change over time, field by field, steps, scores, checks, files. */
export function QualityBody({
  figures,
  table,
  tables,
  cannotTell,
  files,
  isExact,
  release,
  change,
}: QualityBodyProps) {
  const frame = (figure: QualityFigure | null, span: number, isSignature = false) =>
    figure && (
      <FigureFrame
        headingLevel="h2"
        size={isSignature ? 'signature' : 'usual'}
        figure={figure}
        release={release(figure)}
        isExact={isExact}
        span={span}
      />
    );
  const { keyFields, overTime, steps, scores, checks, upkeep } = figures;
  return (
    <>
      <div className="quality-summary">
        <div className="app-figure-row">{frame(keyFields, 12, true)}</div>
        <WhatCannotBeSaid figure={keyFields} cannotTell={cannotTell} />
      </div>
      {scores && (
        <div className="app-figure-row">
          {frame(scores, 7)}
          {frame(upkeep, 5)}
        </div>
      )}
      {!scores && <div className="app-figure-row">{frame(upkeep, 12)}</div>}
      {overTime && <div className="app-figure-row">{frame(overTime, 12)}</div>}
      <div className="equity-controls app-no-print">
        <Select
          label="File, field by field"
          value={table}
          options={tables}
          onChange={(next) => change({ table: next })}
        />
      </div>
      <div className="app-figure-row">{frame(figures.fields, 12)}</div>
      <div className="app-figure-row">
        {frame(steps, 6)}
        {frame(checks, steps ? 6 : 12)}
      </div>
      {files.length > 0 && <FilesTable files={files} />}
    </>
  );
}
