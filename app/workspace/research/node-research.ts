import { openNodeDatabase } from '#app/database/node-database.ts';
import type { Workspace } from '../workspace.ts';
import { ResearchBench } from './research-bench.ts';
import { freshKey, researchKeys } from './research-keys.ts';

/** Explore's bench outside the browser: the same research tables, in the same engine, days cut to their month. */
export function openNodeResearch(workspace: Workspace): Promise<ResearchBench> {
  return ResearchBench.open(workspace, researchKeys(freshKey(), 'month'), () => openNodeDatabase());
}
