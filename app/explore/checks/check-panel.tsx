import { useMemo } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TickIcon } from '#app/ui/icons.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { Way } from '../export/take-away.ts';
import { checkAnswer } from '../output-check/check-answer.ts';
import { mendedAll } from '../output-check/mend.ts';
import { FindingItem } from './finding-item.tsx';
import { mendedWords, mendVerb } from './mend-words.ts';
import { passedBy } from './passes.ts';
import type { Mends } from './use-mends.ts';
import { WaysOut } from './ways-out.tsx';

interface CheckPanelProps {
  readonly mends: Mends;
  readonly isChecking: boolean;
  readonly hasChart: boolean;
  readonly leave: (way: Way) => void;
  /** What was said of the last export. */
  readonly said: string | null;
}

/** What the output check found, with what mends it; and the ways out once nothing is found. */
export function CheckPanel({ mends, isChecking, hasChart, leave, said }: CheckPanelProps) {
  const { checked, steps, mend, undo } = mends;
  const findings = useMemo(() => (checked ? checkAnswer(checked) : []), [checked]);
  return (
    <section className="explore-checks" aria-labelledby="explore-checks" aria-busy={isChecking}>
      <h2 id="explore-checks" className="explore-checks__title">
        Before you export
      </h2>
      <p className="explore-checks__lede">
        Checked against the scheme’s rules each time a query runs.
      </p>
      <p role="status" className="explore-checks__empty">
        {isChecking
          ? 'Checking the result…'
          : !checked && 'Run a query, and what may leave is said here.'}
      </p>
      {checked && (
        <>
          <ul className="explore-checks__list">
            {passedBy(checked, findings).map(({ title, words }) => (
              <li key={title} className="explore-checks__passed">
                <TickIcon size={17} />
                <div>
                  <strong>{title}</strong>
                  <p>{words}</p>
                </div>
              </li>
            ))}
            {findings.map((finding, at) => (
              <FindingItem
                key={`${finding.rule}${at}`}
                finding={finding}
                to={checked}
                onMended={mend}
              />
            ))}
          </ul>
          {steps.length > 0 && (
            <div className="explore-checks__changed">
              <strong>Changed before it leaves</strong>
              <ul>
                {steps.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
              <TextButton onClick={undo}>Take the last change back</TextButton>
            </div>
          )}
          {findings.length === 0 ? (
            <WaysOut leave={leave} hasChart={hasChart} />
          ) : (
            <MendAll checked={checked} findings={findings} mend={mend} />
          )}
          {said && (
            <p className="explore-checks__said" role="status">
              {said}
            </p>
          )}
          <p className="explore-checks__note">
            The file says what was hidden and why. Your query is saved in it so that others can
            repeat it.
          </p>
        </>
      )}
    </section>
  );
}

interface MendAllProps extends Pick<Mends, 'mend'> {
  readonly checked: NonNullable<Mends['checked']>;
  readonly findings: ReturnType<typeof checkAnswer>;
}

/** One press that does all that is needed; where nothing done here is enough, that is said. */
function MendAll({ checked, findings, mend }: MendAllProps) {
  const { all, together } = useMemo(() => {
    const whole = mendedAll(checked);
    const canGroup = findings.some(({ mends }) => mends.some(({ kind }) => kind === 'group'));
    const joined = canGroup ? mendedAll(checked, 'group') : null;
    return {
      all: checkAnswer(whole).length === 0 ? whole : null,
      together: joined && checkAnswer(joined).length === 0 ? joined : null,
    };
  }, [checked, findings]);
  if (!all)
    return (
      <p className="explore-checks__refused">
        This result cannot leave as it is. Change the query, and run it again.
      </p>
    );
  return (
    <div className="explore-checks__ways">
      <Button onClick={() => mend(all, mendedWords(findings, checked, all))}>
        {mendVerb(findings, checked, all)}
      </Button>
      {together && (
        <Button
          kind="secondary"
          onClick={() =>
            mend(
              together,
              'Small groups were added together; what was left was hidden and rounded as the rule asks',
            )
          }
        >
          Put small groups together
        </Button>
      )}
    </div>
  );
}
