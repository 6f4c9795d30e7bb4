import type { Identity, Place } from '#tests/disclosure/outsider/outsider.ts';
import type { RandomRelease } from '#tests/disclosure/random-release.ts';

const counted = ['n', 'accepted', 'completed'];

/** What anyone knows who reads the headings of the three tables of a random release. */
export function headingsOf({ tables, links }: RandomRelease): Identity[] {
  const place = (id: string): Place => JSON.parse(id) as [string, string, string];
  return [
    ...links.map(({ total, parts }) => ({
      total: place(total ?? ''),
      parts: parts.map(place),
      leavesOver: false,
    })),
    ...tables.flatMap(({ id, rows, rowsAddUp }) => {
      const groups = rows.filter(({ role }) => role === 'group').map(({ key }) => key);
      return counted.flatMap((column): Identity[] => {
        const parts = groups.map((key): Place => [id, key, column]);
        const total: Place = [id, 'all', column];
        return rowsAddUp
          ? [{ total, parts, leavesOver: false }]
          : parts.map((part) => ({ total, parts: [part], leavesOver: true }));
      });
    }),
    ...tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ key }): Identity[] => [
        { total: [id, key, 'n'], parts: [[id, key, 'accepted']], leavesOver: true },
        { total: [id, key, 'accepted'], parts: [[id, key, 'completed']], leavesOver: true },
      ]),
    ),
  ];
}
