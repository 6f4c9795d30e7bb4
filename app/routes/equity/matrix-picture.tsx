import { useState } from 'react';
import { ChartCanvas } from '#app/figures/chart-canvas.tsx';
import { columnsApart } from '#app/figures/equity/matrix-columns.ts';
import { equityColumns, stepWords } from '#app/figures/equity/step-words.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { EquityMatrixFigure } from '#app/results/figure.ts';
import { Select } from '#app/ui/select.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';

interface MatrixPictureProps {
  readonly figure: EquityMatrixFigure;
  readonly isExact: boolean;
}

/** The matrix; where there is no room for all its steps, one at a time, the first with a clear gap to begin with. */
export function MatrixPicture({ figure, isExact }: MatrixPictureProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const words = figureWords(figure);
  const part =
    chosen ??
    columnsApart(figure.tables, 'clear').find((column) => column !== 'reached') ??
    'accepted';
  return (
    <>
      <div className="equity-step app-no-print">
        <Select
          label="Step"
          hint="Best on a wider screen, which shows all steps at once."
          value={part}
          options={equityColumns.map((column) => ({
            value: column,
            label: stepWords[column].label,
          }))}
          onChange={setChosen}
        />
      </div>
      <ChartCanvas figure={figure} label={`Chart: ${words.finding}`} screen={isExact} part={part} />
      <VisuallyHidden>{words.alt}</VisuallyHidden>
    </>
  );
}
