import { describe, expect, test } from 'vitest';
import { readingPages, workPages } from '#app/ui/site-pages.ts';
import { rendered, wordsOf } from './rendered.ts';

const paths = ['/', ...workPages.map(({ to }) => to), ...readingPages.map(({ to }) => to)];

describe('every page of the site map', () => {
  test.each(paths)(
    '%s is answered, with one main heading, a title and the way past the navigation',
    async (path) => {
      const { status, headers, text } = await rendered(path);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(text).toMatch(/<html lang="en-GB">/);
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      expect(text).toMatch(/<title>[^<]*Evenlode[^<]*<\/title>/);
      expect(text).toContain('href="#main">Skip to main content</a>');
      expect(text).toContain('<main id="main"');
    },
  );

  test('no two pages share a title', async () => {
    const titles = await Promise.all(
      paths.map(async (path) => /<title>([^<]*)<\/title>/.exec((await rendered(path)).text)?.[1]),
    );
    expect(new Set(titles).size).toBe(paths.length);
  });

  test.each(paths)('%s has no link to a page that is not there', async (path) => {
    const { text } = await rendered(path);
    const links = [...text.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, href]) => href ?? '');
    const answers = await Promise.all(
      [...new Set(links)].map(async (href) => [href, (await rendered(href)).status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test.each(paths)('every heading link inside %s leads to a part of that page', async (path) => {
    const { text } = await rendered(path);
    const targets = [...text.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  });
});

test('the page that is open is marked in the navigation', async () => {
  const { text } = await rendered('/equity');
  expect(text).toMatch(/aria-current="page"[^>]*href="\/equity"/);
});

test('an address that no page has is answered with 404 in plain words', async () => {
  const { status, text } = await rendered('/nothing-here');
  expect(status).toBe(404);
  expect(wordsOf(text)).toContain('There is no such page');
});

test('a measure that is not known is answered with 404', async () => {
  expect((await rendered('/measures/made_up')).status).toBe(404);
});

test.each([
  ['/quality', 'Data quality'],
  ['/pathway', 'Pathway'],
  ['/equity', 'Equity'],
  ['/feedback', 'Feedback'],
  ['/principles', 'Principles'],
  ['/report', 'Board report'],
  ['/explore', 'Explore'],
])('%s has its heading before any script has run', async (path, heading) => {
  const { status, text } = await rendered(path);
  expect(status).toBe(200);
  expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(wordsOf(text)).toContain(heading);
});
