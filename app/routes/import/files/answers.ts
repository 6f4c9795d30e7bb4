import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { TablesInView } from './planned-tables.ts';

/** One thing the files may let a reader ask: what it is, and which files it still needs. */
export interface PossibleAnswer {
  readonly title: string;
  readonly question: string;
  /** planned: the files that hold it are here and not yet loaded. */
  readonly state: 'ready' | 'planned' | 'needs_files';
  /** Labels of the tables that are missing. */
  readonly missing: readonly string[];
  readonly to: string;
}

interface Need {
  readonly title: string;
  readonly question: string;
  readonly needs: readonly TableName[];
  /** Tables that answer in their own way, where those that are needed are not all there. */
  readonly or?: readonly TableName[];
  readonly to: string;
}

const needs: readonly Need[] = [
  {
    title: 'Outcomes',
    question: 'What changed',
    needs: ['referrals', 'assessments', 'responses'],
    or: ['goals'],
    to: '/outcomes',
  },
  {
    title: 'Who is compared',
    question: 'Age, sex, ethnic group and more',
    needs: ['people'],
    to: '/outcomes',
  },
  {
    title: 'Pathway',
    question: 'Who gets how far',
    needs: ['referrals', 'contacts', 'onward_referrals'],
    to: '/pathway',
  },
  { title: 'Equity', question: 'Where gaps arise', needs: ['people', 'referrals'], to: '/equity' },
  {
    title: 'Reach',
    question: 'Against the local population',
    needs: ['people', 'population'],
    to: '/equity',
  },
  { title: 'Feedback', question: 'What people told you', needs: ['feedback'], to: '/feedback' },
];

/** What the tables that are in, or will be, let a reader answer, and what the rest still needs. */
export function possibleAnswers({ loaded, planned }: TablesInView): readonly PossibleAnswer[] {
  const isHere = (table: TableName) => loaded.has(table) || planned.has(table);
  return needs.map(({ title, question, needs: first, or, to }) => {
    const wanted = or && !first.every(isHere) && or.every(isHere) ? or : first;
    const missing = wanted
      .filter((table) => !isHere(table))
      .map((table) => tableNamed(table).label);
    const allLoaded = wanted.every((table) => loaded.has(table));
    const state = missing.length > 0 ? 'needs_files' : allLoaded ? 'ready' : 'planned';
    return { title, question, to, missing, state };
  });
}
