import { formatCount } from '#app/results/format.ts';

/** "1 young person", "412 young people". */
export function youngPeople(n: number): string {
  return n === 1 ? '1 young person' : `${formatCount(n)} young people`;
}

/** "this 1 young person", "these 12 young people": those counted, and nobody else. */
export function theseYoungPeople(n: number): string {
  return `${n === 1 ? 'this' : 'these'} ${youngPeople(n)}`;
}
