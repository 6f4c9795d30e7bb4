import { researchTables } from '#app/analysis/research/research-tables.ts';

/** Whether a table's rows are about young people; of a table that is not known it is assumed. */
export function isAboutPeople(table: string): boolean {
  return researchTables.find(({ name }) => name === table)?.belonging.by !== 'nobody';
}

export { PARTS } from '#app/analysis/research/people-parts.ts';
