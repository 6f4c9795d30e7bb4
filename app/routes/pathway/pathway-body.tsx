import { FigureFrame } from '#app/figures/figure-frame.tsx';
import type { Figure } from '#app/results/figure.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { PathwayFigures, PathwayQuestion } from '#app/results/pathway.ts';
import type { Released } from '#app/results/released.ts';
import type { ChangeParameters } from '../shared/use-parameters.ts';
import { MissingFiles } from './missing-files.tsx';
import { WaitControls } from './wait-controls.tsx';

interface PathwayBodyProps {
  readonly figures: PathwayFigures;
  readonly question: PathwayQuestion;
  readonly by: string | null;
  readonly choices: OutcomesChoices;
  readonly isExact: boolean;
  readonly release: (figure: Figure) => () => Promise<Released<Figure>>;
  readonly change: ChangeParameters;
}

/** The figures of the page in the order of the pathway: how far, how long, who comes, what happens, how it ends. */
export function PathwayBody({
  figures,
  question,
  by,
  choices,
  isExact,
  release,
  change,
}: PathwayBodyProps) {
  const frame = (figure: PathwayFigure | null, span: number, isSignature = false) =>
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
  const { waits, reasons, notAccepted, contacts, onward, closures, caseload } = figures;
  return (
    <>
      <div className="app-figure-row">{frame(figures.steps, 12, true)}</div>
      <MissingFiles figures={figures} />
      {waits && (
        <>
          <WaitControls question={question} by={by} choices={choices} change={change} />
          <div className="app-figure-row">{frame(waits, 12, true)}</div>
        </>
      )}
      <div className="app-figure-row">
        {frame(figures.months, caseload ? 7 : 12)}
        {frame(caseload, 5)}
      </div>
      <div className="app-figure-row">{frame(figures.sources, 12)}</div>
      {(reasons ?? notAccepted) && (
        <div className="app-figure-row">
          {frame(reasons, notAccepted ? 6 : 12)}
          {frame(notAccepted, reasons ? 6 : 12)}
        </div>
      )}
      {contacts && <div className="app-figure-row">{frame(contacts, 12)}</div>}
      {onward && <div className="app-figure-row">{frame(onward, 12)}</div>}
      {closures && <div className="app-figure-row">{frame(closures, 12)}</div>}
    </>
  );
}
