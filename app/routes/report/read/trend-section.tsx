import { useEffect, useRef } from 'react';
import { listWords } from '#app/figures/words/list-words.ts';
import type { Trend } from '#app/report/read/trends.ts';
import { DataTable } from '#app/ui/data-table.tsx';

interface TrendSectionProps {
  readonly trends: readonly Trend[];
  readonly periods: readonly string[];
}

/** The large numbers of several reports side by side, drawn and in a table. */
export function TrendSection({ trends, periods }: TrendSectionProps) {
  if (trends.length === 0) return null;
  const hasBreak = trends.some(({ points }) => points.some(({ isBreak }) => isBreak));
  return (
    <section className="report-trends" aria-labelledby="trends-title">
      <h2 className="app-section-title" id="trends-title">
        How the numbers moved
      </h2>
      <p className="app-source">
        Reports with referrals {listWords(periods)}. Lines join the reports: they do not show that a
        change is more than chance. The upright lines are 95% confidence intervals.
        {hasBreak ? ' [b]: worked out in another way, not to be compared.' : ''}
      </p>
      <ul className="report-trends__charts">
        {trends.map((trend) => (
          <li key={trend.id}>
            <h3 className="app-small-title">{trend.label}</h3>
            <TrendPicture trend={trend} />
          </li>
        ))}
      </ul>
      <DataTable caption="The same numbers as a table" wide dense>
        <thead>
          <tr>
            <th scope="col">Referrals</th>
            {periods.map((period, index) => (
              <th scope="col" className="app-table__number" key={index}>
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trends.map(({ id, label, points }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {points.map(({ text }, index) => (
                <td className="app-table__number" key={index}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function TrendPicture({ trend }: { readonly trend: Trend }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    void import('#app/report/read/trend-chart.ts').then(({ trendChart }) => {
      const element = host.current;
      if (!wanted || !element) return;
      const chart = trendChart(trend, Math.max(160, Math.floor(element.clientWidth)));
      chart.setAttribute('role', 'img');
      chart.setAttribute(
        'aria-label',
        `${trend.label}: ${trend.points.map(({ period, text }) => `${period}, ${text}`).join('; ')}`,
      );
      element.replaceChildren(chart);
    });
    return () => {
      wanted = false;
    };
  }, [trend]);
  return <div ref={host} className="report-trends__picture" />;
}
