import { describe, expect, test } from 'vitest';
import { figureHtml } from '#app/figures/files/figure-html.ts';
import { figureText } from '#app/figures/files/figure-text.ts';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import { averageChange, reliableChange } from '../example-figures.ts';
import { group, table } from '../example-tables.ts';
import { releasedExample } from '../released-example.ts';

const hostile: Figure = {
  ...averageChange,
  tables: {
    groups: table('groups', 'Group', averageChange.tables.groups.columns, [
      group('x', '<img src=x onerror=alert(1)>', { n: shown(50), mean_change: shown(1) }),
      group('y', '=1+1', { n: shown(60), mean_change: shown(1) }),
    ]),
  },
};

describe('as text', () => {
  test('cells stand between tabs, written as on screen', () => {
    expect(figureText(releasedExample(averageChange))).toContain(
      'Aged 21 to 24\t25\t+0.9 [−0.7 to +2.4]',
    );
  });

  test('a hidden count is its symbol', () => {
    expect(figureText(releasedExample(reliableChange))).toContain('-10 to -9\t[c]');
  });

  test('a label like a formula is guarded', () => {
    expect(figureText(releasedExample(hostile))).toContain("'=1+1\t");
  });
});

describe('as HTML', () => {
  test('there is a real table with headings', () => {
    const html = figureHtml(releasedExample(averageChange));
    expect(html).toContain('<caption');
    expect(html).toMatch(/<th [^>]*>Aged 21 to 24<\/th><td [^>]*>25<\/td>/);
  });

  test('no label becomes an element', () => {
    const html = figureHtml(releasedExample(hostile));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  test('title, source and rule go with it', () => {
    const html = figureHtml(releasedExample(averageChange));
    expect(html).toContain('Scores rose by 1.8 points on average');
    expect(html).toContain('Source: outcome scores file.');
    expect(html).toContain('rounded to the nearest 5');
  });
});
