import { openBrowserDatabase } from '#app/database/browser-database.ts';
import type { ResearchDates } from '#app/analysis/research/research-dates.ts';
import type { Workspace } from '../workspace.ts';
import { ResearchBench } from './research-bench.ts';
import { freshKey, researchKeys } from './research-keys.ts';

/** Kept well below what the tab may use, so that a query that needs more is refused and the tab lives. */
const MEMORY_LIMIT = '1GiB';

/** Explore's bench for the open project, in an engine and under pseudonyms of its own, new each time. */
export function openResearch(
  workspace: Workspace,
  dates: ResearchDates,
  onTable?: (name: string) => void,
): Promise<ResearchBench> {
  return ResearchBench.open(
    workspace,
    researchKeys(freshKey(), dates),
    () => openBrowserDatabase({ memoryLimit: MEMORY_LIMIT }),
    onTable,
  );
}
