import { useEffect, useState } from 'react';
import { formatCount } from '#app/results/format.ts';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { kAnonymity, quasiIdentifiers, type Risk } from '#app/workspace/research/k-anonymity.ts';

/** Groups smaller than this are pointed out while one explores; what leaves is held to the policy's own threshold. */
const LEAST_ALIKE = 3;

interface RiskPanelProps {
  readonly bench: ResearchBench;
  /** Columns of people that hold anything. */
  readonly held: ReadonlySet<string>;
}

/** How alike the young people are in what somebody might know of them. */
export function RiskPanel({ bench, held }: RiskPanelProps) {
  const choices = quasiIdentifiers.filter(({ name }) => held.has(name));
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    choices
      .map(({ name }) => name)
      .filter((name) => ['sex', 'ethnicity', 'locality'].includes(name)),
  );
  const [risk, setRisk] = useState<Risk | null>(null);
  const key = chosen.join();
  useEffect(() => {
    let wanted = true;
    setRisk(null);
    const columns = key === '' ? [] : key.split(',');
    if (columns.length > 0)
      void kAnonymity(bench, columns, LEAST_ALIKE).then(
        (found) => wanted && setRisk(found),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [bench, key]);
  const labels = new Map(choices.map(({ name, label }) => [name, label]));
  return (
    <details className="explore-risk explore-screen-only">
      <summary>Could somebody be recognised?</summary>
      <p>
        Choose what a neighbour or teacher might know. Young people who are alike in all of it form
        a group.
      </p>
      <fieldset className="explore-risk__choices">
        <legend className="nhsuk-u-visually-hidden">Characteristics that might be known</legend>
        {choices.map(({ name, label }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={() =>
                setChosen(
                  chosen.includes(name)
                    ? chosen.filter((each) => each !== name)
                    : [...chosen, name],
                )
              }
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p>Nothing is chosen.</p>}
      {risk && (
        <div role="status">
          <p>
            <strong>{`Smallest group: ${formatCount(risk.k)} (k = ${formatCount(risk.k)})`}</strong>
          </p>
          <p>{`${formatCount(risk.groups)} groups. ${formatCount(risk.peopleBelow)} of ${formatCount(bench.copy.people)} young people are in groups of fewer than ${LEAST_ALIKE}.`}</p>
          <table className="explore-risk__table">
            <caption>The smallest groups, for your screen only</caption>
            <thead>
              <tr>
                {chosen.map((name) => (
                  <th key={name} scope="col">
                    {labels.get(name) ?? name}
                  </th>
                ))}
                <th scope="col">Number</th>
              </tr>
            </thead>
            <tbody>
              {risk.smallest.map(({ values, people }) => (
                <tr key={values.join('|')}>
                  {values.map((value, at) => (
                    <td key={chosen[at]}>{value.replaceAll('_', ' ')}</td>
                  ))}
                  <td>{people}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
