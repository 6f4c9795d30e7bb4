import { formatCount } from '#app/results/format.ts';

/** "1 young person", "412 young people". */
export function youngPeople(n: number): string {
  return n === 1 ? '1 young person' : `${formatCount(n)} young people`;
}
