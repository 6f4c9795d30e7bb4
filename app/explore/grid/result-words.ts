import { formatCount } from '#app/results/format.ts';
import type { QueryState, Ran } from '../use-query.ts';

/** "7 rows, 6 columns. Ran in 18 milliseconds on this device." */
export function resultWords({ state }: QueryState, ran: Ran | null): string {
  if (state === 'running') return 'Running…';
  if (!ran || state !== 'ran') return '';
  const { rows, columns, milliseconds } = ran.result;
  return `${several(rows, 'row')}, ${several(columns.length, 'column')}. Ran in ${timeWords(milliseconds)} on this device.`;
}

function several(n: number, one: string): string {
  return `${formatCount(n)} ${n === 1 ? one : `${one}s`}`;
}

function timeWords(milliseconds: number): string {
  return milliseconds < 2_000
    ? `${Math.max(1, Math.round(milliseconds))} milliseconds`
    : `${(milliseconds / 1_000).toFixed(1)} seconds`;
}
