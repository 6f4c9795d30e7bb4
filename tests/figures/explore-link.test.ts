import { expect, test } from 'vitest';
import { exploreLink } from '#app/figures/explore-link.ts';

test('a query travels after the #, so that it never reaches the server', () => {
  const sql = 'SELECT 100 * \'#&é\' AS "a b"\nFROM pairs -- why?';
  const url = new URL(exploreLink(sql), 'https://evenlode.example');
  expect(url.pathname + url.search).toBe('/explore');
  expect(decodeURIComponent(url.hash.slice('#sql='.length))).toBe(sql);
});
