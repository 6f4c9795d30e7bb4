import { levelWords } from '#app/figures/principles/level-words.ts';
import { evidenceText } from '#app/figures/words/principles/fact-text.ts';
import { formatPercent } from '#app/results/format.ts';
import type { Suggestion } from '#app/results/principles.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Tag } from '#app/ui/tag.tsx';
import type { ChangeReview } from './change-review.ts';
import { RatingControl } from './rating-control.tsx';
import { StatementDetails } from './statement-details.tsx';
import type { EvidenceNews, StatementView } from './statement-view.ts';

interface StatementRowProps {
  readonly view: StatementView;
  readonly news: EvidenceNews;
  readonly hasOwnRule: boolean;
  readonly change: ChangeReview;
}

/** One statement: what it says, what the records show, and what people settle about it. */
export function StatementRow({ view, news, hasOwnRule, change }: StatementRowProps) {
  const { id, text, review, suggestion } = view;
  return (
    <li className="principles-statement" id={`statement-${id}`}>
      <span className="principles-statement__id">{id}</span>
      <div className="principles-statement__words">
        <p className="principles-statement__text">
          {text}
          {view.isAdded && <Tag tone="plain">Your own</Tag>}
        </p>
        <EvidenceLines view={view} news={news} />
        {suggestion && <p className="principles-statement__rule">{ruleWords(suggestion)}</p>}
        {view.earlier !== undefined && (
          <p className="principles-statement__rule">
            Earlier: {view.earlier === null ? 'not rated' : levelWords[view.earlier].toLowerCase()}
          </p>
        )}
        <Disclosure
          className="principles-statement__more"
          summary={
            <>
              {writtenWords(review.owner, review.nextStep, review.note)}
              <span className="nhsuk-u-visually-hidden"> for statement {id}</span>
            </>
          }
        >
          <StatementDetails view={view} hasOwnRule={hasOwnRule} change={change} />
        </Disclosure>
      </div>
      <RatingControl
        statement={id}
        judgement={review.judgement}
        suggested={suggestion?.level ?? null}
        onRate={(judgement) => change.statement(id, { judgement })}
      />
    </li>
  );
}

function EvidenceLines({
  view,
  news,
}: {
  readonly view: StatementView;
  readonly news: EvidenceNews;
}) {
  const pieces = view.evidence?.evidence ?? [];
  const available = pieces.filter(({ state }) => state === 'available');
  const missing = pieces.filter(({ state }) => state !== 'available');
  if (pieces.length === 0) {
    return news === 'answered' || view.isAdded ? (
      <p className="principles-evidence">
        <Tag tone="plain">Your judgement</Tag>
        <span>No record could tell. Add a note, or say where it is written down.</span>
      </p>
    ) : null;
  }
  return (
    <>
      {available.length > 0 && (
        <div className="principles-evidence">
          <Tag>Your data</Tag>
          <ul>
            {available.map((each) => (
              <li key={each.key}>{evidenceText(each)}</li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <div className="principles-evidence">
          <Tag tone="plain">{available.length > 0 ? 'Not known' : 'Your judgement'}</Tag>
          <ul>
            {missing.map((each) => (
              <li key={each.key}>{evidenceText(each)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** "Suggested: getting there from 50%, excelling from 90%". */
function ruleWords({ level, rule, unit }: Suggestion): string {
  const shown = (value: number) => (unit === 'percent' ? formatPercent(value) : String(value));
  return `Suggests ${levelWords[level].toLowerCase()}: getting there from ${shown(rule.gettingThere)}, excelling from ${shown(rule.excelling)}.`;
}

function writtenWords(owner: string, nextStep: string, note: string): string {
  const parts = [
    ...(nextStep === '' ? [] : [`Next: ${short(nextStep)}`]),
    ...(owner === '' ? [] : [`Owner: ${short(owner)}`]),
    ...(nextStep === '' && note !== '' ? [`Note: ${short(note)}`] : []),
  ];
  return parts.length === 0
    ? 'Note, next step and owner'
    : parts.map((part) => part.replace(/[.;]$/, '')).join('. ');
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}
