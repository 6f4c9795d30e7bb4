import { useState } from 'react';
import type { DatesChoice } from '#app/explore/use-bench.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import { InfoIcon } from '#app/ui/icons.tsx';
import { Select } from '#app/ui/select.tsx';
import { Tag } from '#app/ui/tag.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';

interface ConsentBarProps {
  readonly project: ProjectSummary;
  readonly copy: { readonly people: number; readonly leftOut: number };
  readonly dates: DatesChoice;
  readonly onDates: (dates: DatesChoice) => void;
  readonly linkedPeople: number | null;
}

/** Whose records the queries use, and whose they do not. */
export function ConsentBar({ project, copy, dates, onDates, linkedPeople }: ConsentBarProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="app-context" aria-label="Data and consent">
      <div className="app-width app-context__inner explore-consent">
        <div className="app-context__dataset">
          <span className="app-context__name">
            {project.name ?? 'Your files'}
            {project.isExample && <Tag tone="example">Example data</Tag>}
          </span>
          {project.referredFrom && project.referredTo && (
            <span className="app-context__period">{`Referred ${formatDate(project.referredFrom)} to ${formatDate(project.referredTo)}`}</span>
          )}
        </div>
        <p className="explore-consent__words">
          <InfoIcon />
          <span>
            <strong>Consent filter on.</strong> Queries use the{' '}
            <strong>{formatCount(copy.people)}</strong> young people who agreed to research.{' '}
            <strong>{formatCount(copy.leftOut)}</strong> of the{' '}
            {formatCount(copy.people + copy.leftOut)} on other pages are left out
            {linkedPeople === null
              ? ''
              : `; the figure that you came from counts ${formatCount(linkedPeople)}`}
            .{' '}
            <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              Who is left out?
            </TextButton>
          </span>
        </p>
        <Select
          label="Days"
          labelPlace="beside"
          value={dates}
          options={[
            { value: 'month', label: 'cut to month' },
            { value: 'shifted', label: 'shifted' },
          ]}
          onChange={(value) => onDates(value === 'shifted' ? 'shifted' : 'month')}
        />
        {isOpen && (
          <p className="explore-consent__more">
            Everyone who declined research, withdrew, has not answered, or is not in the people
            file. Research needs consent of its own, beside consent to evaluation. A number here can
            therefore differ from the same number on another page. Their records are not in the
            engine that Explore asks, so no query can reach them. Days are cut to their month, or
            all days of one young person are shifted by the same 0 to 28 days; times between days
            that other pages work out stay exact.
          </p>
        )}
      </div>
    </section>
  );
}
