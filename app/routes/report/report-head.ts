import type { ReportHead } from '#app/report/document/report-document.ts';
import { formatDate } from '#app/results/format.ts';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';

/** The head of the paper as it is before anybody changes it. Of the example it says that it is one. */
export function reportHead(project: ProjectSummary, today: string): ReportHead {
  const { isExample, referredFrom, referredTo } = project;
  return {
    board: isExample ? 'Harrowmere Health and Wellbeing Board' : 'Health and Wellbeing Board',
    title: 'Children and young people’s social prescribing: who it reaches and what changes',
    date: today,
    agendaItem: '',
    purpose: 'Decision',
    from: isExample ? 'Director of Public Health' : '',
    covers:
      referredFrom !== null && referredTo !== null
        ? `Young people referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`
        : 'Young people referred',
    status: isExample ? 'Example data, not a real place' : 'Draft',
    scheme: project.name ?? 'the scheme',
    period: { from: isoDay(referredFrom), to: isoDay(referredTo) },
    isExample,
  };
}

function isoDay(date: string | null): string | null {
  return date?.slice(0, 10) ?? null;
}
