import { principleLevel } from '#app/analysis/principles/principle-level.ts';
import { levelWords } from '#app/figures/principles/level-words.ts';
import type { Principle } from '#app/records/principles/statement.ts';
import { ratings, type Review } from '#app/results/principles-review.ts';
import { Panel } from '#app/ui/panel.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { AddStatement } from './add-statement.tsx';
import type { ChangeReview } from './change-review.ts';
import { LevelSteps } from './level-steps.tsx';
import { moveOn } from './move-on.ts';
import { StatementRow } from './statement-row.tsx';
import type { EvidenceNews, StatementView } from './statement-view.ts';
import { useKeptInSight } from './use-kept-in-sight.ts';
import type { Shown } from './view-url.ts';

interface PrincipleSectionProps {
  readonly principle: Principle;
  readonly review: Review;
  /** Of this principle alone. */
  readonly views: readonly StatementView[];
  readonly show: Shown;
  readonly news: EvidenceNews;
  readonly change: ChangeReview;
  readonly onShowAll: () => void;
}

/** One principle with its statements. */
export function PrincipleSection({
  principle,
  review,
  views,
  show,
  news,
  change,
  onShowAll,
}: PrincipleSectionProps) {
  const shown = useKeptInSight(principle.id, views, show);
  const steps = moveOn(views);
  const removed = principle.statements.filter(({ id }) => review.removed.includes(id));
  const judgements = views.map((view) => view.review.judgement);
  return (
    <section
      className="principles-principle app-rule"
      id="principle"
      aria-labelledby="principle-title"
    >
      <div className="principles-principle__head">
        <div>
          <p className="principles-principle__of">Principle {principle.id} of 7</p>
          <h2 className="app-section-title" id="principle-title">
            {principle.title}
          </h2>
        </div>
        <div className="principles-principle__level">
          <LevelSteps level={principleLevel(judgements)} />
          <span>{countWords(views)}</span>
        </div>
      </div>
      {steps.length > 0 && news === 'answered' && (
        <Panel tone="tint" className="principles-move">
          <h3 className="app-small-title">What would move this principle on</h3>
          <ol>
            {steps.map(({ statement, text }) => (
              <li key={statement}>
                <a href={`#statement-${statement}`}>{statement}</a>: {text}.
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {shown.length === 0 ? (
        <p className="principles-none">
          {show === 'not_rated'
            ? 'Every statement of this principle is rated.'
            : 'No statement of this principle needs attention: all are rated, none is starting out, and the records suggest no lower level.'}
        </p>
      ) : (
        <ul className="principles-statements">
          {shown.map((view) => (
            <StatementRow
              key={view.id}
              view={view}
              news={news}
              hasOwnRule={review.rules[view.id] !== undefined}
              change={change}
            />
          ))}
        </ul>
      )}
      {shown.length < views.length && (
        <p className="principles-hidden">
          {`${views.length - shown.length} of ${views.length} statements are not shown. `}
          <TextButton onClick={onShowAll}>Show all statements</TextButton>
        </p>
      )}
      {removed.length > 0 && (
        <div className="principles-removed">
          <h3 className="app-small-title">Taken out</h3>
          <ul>
            {removed.map(({ id, text }) => (
              <li key={id}>
                {id} {text}{' '}
                <TextButton onClick={() => change.takeBack(id)}>
                  Take it in again<span className="nhsuk-u-visually-hidden">: {id}</span>
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddStatement
        title={principle.title}
        onAdd={(text) => {
          change.add(principle.id, text);
        }}
      />
    </section>
  );
}

/** "11 statements: 2 starting out, 6 getting there, 2 excelling, 1 not rated". */
function countWords(views: readonly StatementView[]): string {
  const count = (judgement: StatementView['review']['judgement']) =>
    views.filter((view) => view.review.judgement === judgement).length;
  const parts = [
    ...ratings.map((level) => [count(level), levelWords[level].toLowerCase()] as const),
    [count(null), 'not rated'] as const,
    [count('does_not_apply'), 'not applying'] as const,
  ].flatMap(([n, words]) => (n === 0 ? [] : [`${n} ${words}`]));
  return `${views.length} ${views.length === 1 ? 'statement' : 'statements'}: ${parts.join(', ')}`;
}
