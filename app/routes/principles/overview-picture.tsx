import { Link } from '@remix-run/react';
import { levelWords } from '#app/figures/principles/level-words.ts';
import type { PrincipleLevel, PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import { ratings, type Judgement } from '#app/results/principles-review.ts';
import { classNames } from '#app/ui/class-names.ts';
import { LevelSteps } from './level-steps.tsx';
import type { StatementView } from './statement-view.ts';

interface OverviewPictureProps {
  readonly figure: PrinciplesOverviewFigure;
  readonly views: readonly StatementView[];
  readonly chosen: string;
  readonly addressOf: (principle: string) => string;
}

const order: readonly (Judgement | null)[] = [
  'starting_out',
  'getting_there',
  'excelling',
  null,
  'does_not_apply',
];

/** The seven principles, a square for each statement, each a link to its statements. */
export function OverviewPicture({ figure, views, chosen, addressOf }: OverviewPictureProps) {
  const compares = figure.earlierName !== null;
  return (
    <>
      <table className="principles-overview">
        <caption className="nhsuk-u-visually-hidden">
          The principles, where we are on each, and how many statements stand at each level
        </caption>
        <thead>
          <tr>
            <th scope="col">Principle</th>
            <th scope="col">Where we are</th>
            <th scope="col">Statements, one square each</th>
            <th scope="col" className="principles-overview__number">
              Number
            </th>
            {compares && <th scope="col">Since {figure.earlierName}</th>}
          </tr>
        </thead>
        <tbody>
          {figure.levels.map((level) => {
            const own = views.filter(({ principle }) => principle === level.principle);
            const isChosen = level.principle === chosen;
            return (
              <tr
                key={level.principle}
                className={classNames(isChosen && 'principles-overview__chosen')}
              >
                <th scope="row">
                  <Link
                    to={addressOf(level.principle)}
                    preventScrollReset
                    aria-current={isChosen ? 'true' : undefined}
                  >
                    {level.principle}. {level.title}
                  </Link>
                </th>
                <td>
                  <LevelSteps level={level.level} />
                </td>
                <td>
                  <Squares judgements={own.map(({ review }) => review.judgement)} />
                </td>
                <td className="principles-overview__number">{own.length}</td>
                {compares && <td>{sinceWords(level)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="principles-key" aria-hidden="true">
        {order.slice(0, 4).map((judgement) => (
          <span key={judgement ?? 'none'}>
            <Square judgement={judgement} /> {nameOf(judgement)}
          </span>
        ))}
      </p>
    </>
  );
}

function Squares({ judgements }: { readonly judgements: readonly (Judgement | null)[] }) {
  const sorted = [...judgements].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const words = order
    .map((each) => ({ each, n: judgements.filter((judgement) => judgement === each).length }))
    .filter(({ n }) => n > 0)
    .map(({ each, n }) => `${n} ${nameOf(each).toLowerCase()}`)
    .join(', ');
  return (
    <span className="principles-squares">
      <span className="nhsuk-u-visually-hidden">{words}</span>
      {sorted.map((judgement, index) => (
        <Square key={`${index} ${judgement ?? ''}`} judgement={judgement} />
      ))}
    </span>
  );
}

function Square({ judgement }: { readonly judgement: Judgement | null }) {
  return (
    <span
      aria-hidden="true"
      className={`principles-square principles-square--${(judgement ?? 'not_rated').replaceAll('_', '-')}`}
    />
  );
}

function nameOf(judgement: Judgement | null): string {
  return judgement === null ? 'Not rated yet' : levelWords[judgement];
}

function sinceWords({ level, earlier }: PrincipleLevel) {
  if (level === null || earlier === null || earlier === undefined) return 'Not known';
  const step = ratings.indexOf(level) - ratings.indexOf(earlier);
  if (step === 0) return 'No change';
  return (
    <>
      <strong className={step > 0 ? 'principles-up' : 'principles-down'}>
        {step > 0 ? 'Up' : 'Down'}
      </strong>{' '}
      from {levelWords[earlier].toLowerCase()}
    </>
  );
}
