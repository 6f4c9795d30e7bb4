import { FigureFrame } from '#app/figures/figure-frame.tsx';
import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { Voices } from '#app/results/feedback.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import { Select } from '#app/ui/select.tsx';
import type { ChangeParameters } from '../shared/use-parameters.ts';
import { ActionsSection } from './actions-section.tsx';
import type { FeedbackAnswered, FeedbackFigures } from './page-figures.ts';
import { QuotesSection } from './quotes-section.tsx';

interface FeedbackBodyProps {
  readonly figures: FeedbackFigures;
  readonly characteristics: FeedbackAnswered['characteristics'];
  readonly voices: Voices;
  /** Comments written in all, quoted or not. */
  readonly written: number;
  readonly isExact: boolean;
  readonly release: (figure: Figure) => () => Promise<Released<Figure>>;
  readonly change: ChangeParameters;
}

/** The figures of the page in order: who answered, what they said in numbers and in words, who is heard, what came of it. */
export function FeedbackBody({
  figures,
  characteristics,
  voices,
  written,
  isExact,
  release,
  change,
}: FeedbackBodyProps) {
  const frame = (figure: FeedbackFigure, span: number) => (
    <FigureFrame
      key={figure.id}
      headingLevel="h2"
      figure={figure}
      release={release(figure)}
      isExact={isExact}
      span={span}
    />
  );
  const { responses, fft, questions, voice, actions } = figures;
  const [firstFft, ...otherFft] = fft;
  return (
    <>
      <div className="app-figure-row">
        {frame(responses, firstFft ? 6 : 12)}
        {firstFft && frame(firstFft, 6)}
      </div>
      {otherFft.map((figure) => (
        <div className="app-figure-row" key={figure.id}>
          {frame(figure, 12)}
        </div>
      ))}
      {inRows(questions).map((row) => (
        <div className="app-figure-row" key={row[0]?.id}>
          {row.map((figure) => frame(figure, row.length === 1 ? 12 : 6))}
        </div>
      ))}
      <QuotesSection voices={voices} written={written} isExact={isExact} />
      {voice && (
        <section className="feedback-section" aria-label="Who is heard">
          <div className="feedback-section__choice app-no-print">
            <Select
              label="Compare who is heard by"
              value={voice.characteristic}
              options={characteristics.map(({ key, label }) => ({ value: key, label }))}
              onChange={(by) => change({ by })}
            />
          </div>
          <div className="app-figure-row">{frame(voice, 12)}</div>
        </section>
      )}
      <ActionsSection
        actions={voices.actions}
        figure={actions}
        release={actions && release(actions)}
        isExact={isExact}
      />
    </>
  );
}

/** Young people have a row to themselves; the others stand two and two. */
function inRows(
  figures: FeedbackFigures['questions'],
): readonly (readonly FeedbackFigures['questions'][number][])[] {
  const young = figures.filter(({ respondent }) => respondent === 'young_person');
  const others = figures.filter(({ respondent }) => respondent !== 'young_person');
  const pairs = others.flatMap((figure, index) =>
    index % 2 === 1 ? [] : [others.slice(index, index + 2)],
  );
  return [...young.map((figure) => [figure]), ...pairs];
}
