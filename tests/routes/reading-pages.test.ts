import { describe, expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { dataDictionary } from '#app/records/dictionary.ts';
import { tableNames } from '#app/records/table.ts';
import { rendered, wordsOf } from './rendered.ts';

describe('the data dictionary', () => {
  test('names every field of every table, on the server', async () => {
    const words = wordsOf((await rendered('/data-dictionary')).text);
    const missing = dataDictionary().filter(
      ({ field, label }) => !words.includes(`${label} ${field}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(tableNames)('has a place for the table %s, where links lead', async (table) => {
    const { text } = await rendered('/data-dictionary');
    expect(text).toContain(`id="${table}"`);
    expect(text).toContain(`href="/templates/${table}.csv"`);
  });
});

describe('templates', () => {
  test.each(tableNames)(
    '%s.csv is a CSV file whose first row is the table’s fields',
    async (table) => {
      const { status, headers, text } = await rendered(`/templates/${table}.csv`);
      const fields = dataDictionary()
        .filter((row) => row.table === table)
        .map(({ field }) => field);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${table}.csv"`);
      expect(text.split('\r\n')[0]).toBe(fields.join(','));
    },
  );

  test('there is no template for a table that is not there', async () => {
    expect((await rendered('/templates/users.csv')).status).toBe(404);
  });
});

describe('measures', () => {
  test('the list leads to a page for each measure', async () => {
    const { text } = await rendered('/measures');
    const missing = measureDefinitions().filter(
      ({ id }) => !text.includes(`href="/measures/${id}"`),
    );
    expect(missing).toEqual([]);
  });

  test('SWEMWBS gives its published reliable change, rounded and unrounded, and who its bands describe', async () => {
    const words = wordsOf((await rendered('/measures/swemwbs')).text);
    expect(words).toContain('3 points');
    expect(words).toContain('unrounded 2.87');
    expect(words).toMatch(/Low wellbeing 7 to 19\.5 ?; Medium wellbeing 19\.6 to 27\.4/);
    expect(words).toMatch(/adults aged 16 and over in England/i);
  });

  test('the SDQ total has no published reliable change, and the page says so', async () => {
    const words = wordsOf((await rendered('/measures/sdq_self')).text);
    expect(words).toContain('Total difficulties None published');
  });

  test('a fact that nobody looked up is marked as not verified', async () => {
    const words = wordsOf((await rendered('/measures/swemwbs')).text);
    expect(words).toContain('UK version with 7 items [9] Not verified');
  });

  test('each source that a fact cites is in the list of sources', async () => {
    const { text } = await rendered('/measures/sdq_parent');
    const cited = [...text.matchAll(/href="#(source-[^"]+)"/g)].map(([, id]) => id ?? '');
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  });
});

describe('methods', () => {
  test('state the disclosure rule that is in force', async () => {
    const words = wordsOf((await rendered('/methods')).text);
    expect(words).toContain('A count from 1 to 7 is hidden and marked [c].');
    expect(words).toContain('rounded to the nearest 5');
  });

  test('state the window in which a first score counts', async () => {
    const words = wordsOf((await rendered('/methods')).text);
    expect(words).toContain(
      'from 90 days before the referral to 90 days after the first attended contact',
    );
  });
});
