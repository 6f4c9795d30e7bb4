import { useEffect, useRef, useState } from 'react';
import { Select } from '#app/ui/select.tsx';
import type { Answer } from '../output-check/answer.ts';
import type { ChartChoice } from '../notebook/notebook.ts';
import { chartFields } from './chart-fields.ts';

interface ChartSectionProps {
  readonly title: string;
  readonly answer: Answer;
  readonly choice: ChartChoice;
  readonly onChoice: (choice: ChartChoice) => void;
  readonly note: string;
}

const kinds = [
  { value: 'bars', label: 'Bars' },
  { value: 'dots', label: 'Dots' },
  { value: 'line', label: 'Line' },
] as const;

/** A quick chart of the answer: the kind, the rows, and up to two columns to show. Kept with the query. */
export function ChartSection({ title, answer, choice, onChoice, note }: ChartSectionProps) {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const fields = chartFields(answer);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const observer = new ResizeObserver((entries) =>
      setWidth(Math.floor(entries.at(-1)?.contentRect.width ?? 0)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = host.current;
    if (!element || width === 0) return;
    let wanted = true;
    void import('./quick-chart.ts').then(({ quickChart }) => {
      if (wanted) element.replaceChildren(quickChart(answer, choice, { width }));
    });
    return () => {
      wanted = false;
    };
  }, [answer, choice, width]);
  const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  const [one = '', two = ''] = choice.show;
  return (
    <figure className="explore-chart explore-screen-only">
      <figcaption>
        <h2 className="explore-chart__title">{title}</h2>
        <p className="explore-chart__subtitle">{`${choice.show.join(' and ')}, by ${choice.rows}`}</p>
      </figcaption>
      <div className="explore-chart__controls">
        <Select
          label="Chart"
          labelPlace="beside"
          options={kinds}
          value={choice.kind}
          onChange={(value) =>
            onChoice({
              ...choice,
              kind: kinds.find((kind) => kind.value === value)?.value ?? 'bars',
            })
          }
        />
        <Select
          label="Rows"
          labelPlace="beside"
          options={options(fields.rows)}
          value={choice.rows}
          onChange={(rows) => onChoice({ ...choice, rows })}
        />
        <Select
          label="Show"
          labelPlace="beside"
          options={options(fields.show)}
          value={one}
          onChange={(value) =>
            onChoice({
              ...choice,
              show: [value, ...choice.show.slice(1)].filter(
                (name, at, all) => all.indexOf(name) === at,
              ),
            })
          }
        />
        <Select
          label="and"
          labelPlace="beside"
          options={[
            { value: '', label: 'nothing more' },
            ...options(fields.show.filter((name) => name !== one)),
          ]}
          value={two}
          onChange={(value) => onChoice({ ...choice, show: value === '' ? [one] : [one, value] })}
        />
      </div>
      <div
        ref={host}
        className="explore-chart__canvas"
        role="img"
        aria-label={`${title}. The table above has the same numbers.`}
      />
      <p className="explore-chart__source">{note}</p>
    </figure>
  );
}
