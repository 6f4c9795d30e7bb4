import { describe, expect, test } from 'vitest';
import { keyMessages } from '#app/report/compose/key-messages.ts';
import { cellAt } from '#app/report/document/number-of.ts';
import { partsText } from '#app/report/document/part-text.ts';
import type { ReportFigures } from '#app/report/document/report-document.ts';
import { estimate, withCells } from '#tests/figures/example-tables.ts';
import { reliableChange } from '#tests/figures/example-figures.ts';
import { released } from './make-report.ts';
import { exactFigures } from './report-figures.ts';

function said(figures: ReportFigures): readonly string[] {
  return keyMessages(figures).map(({ parts }) => partsText(figures, parts));
}

describe('a gap of the pathway', () => {
  test('that is clear is said with both numbers as published, and before what a Board can only watch', () => {
    const { figures } = released(exactFigures());
    // 37 of 76 and 690 of 1,000 are 35 of 75 and 690 of 1,000 when rounded to the nearest 5.
    expect(said(figures)[0]).toBe(
      'Fewer young people whose ethnic group is African are seen within 4 weeks. 47% of those accepted were seen within 4 weeks, against 69% for the whole scheme.',
    );
  });

  test('that is only possible is not said', () => {
    const { figures } = released(exactFigures({ direction: 'lower', strength: 'possible' }));
    expect(said(figures).some((text) => text.includes('African'))).toBe(false);
  });

  test('that is none is not said', () => {
    const { figures } = released(exactFigures({ direction: 'similar', strength: 'none' }));
    expect(said(figures).some((text) => text.includes('African'))).toBe(false);
  });
});

describe('change', () => {
  test('is said with its n, and that nobody knows what caused it', () => {
    const { figures } = released(exactFigures());
    expect(said(figures)).toContain(
      'More young people got reliably better than reliably worse. Of 410 young people with a score before and after, 37% got reliably better and 7% got reliably worse. There was no comparison group, so we cannot say what caused this.',
    );
  });

  test('is not called more of one than of the other where the intervals meet', () => {
    const even = {
      ...reliableChange,
      tables: {
        ...reliableChange.tables,
        outcome: withCells(reliableChange.tables.outcome, [
          ['better', 'share', estimate(152 / 412, 0.05, 0.9)],
          ['worse', 'n', { state: 'shown', value: 150 }],
          ['worse', 'share', estimate(150 / 412, 0.05, 0.9)],
          ['same', 'n', { state: 'shown', value: 110 }],
        ]),
      },
    };
    const { figures } = released({ 'reliable-change': even });
    expect(said(figures)[0]).toMatch(/^We cannot tell whether more got reliably better or worse\./);
  });
});

test('no message holds a number that is not a shown cell of a released figure', () => {
  const { figures } = released(exactFigures());
  const parts = keyMessages(figures).flatMap((message) => message.parts);
  const places = parts.flatMap((part) => (part.kind === 'number' ? [part] : []));
  expect(places.length).toBeGreaterThan(5);
  expect(places.map((place) => cellAt(figures, place)?.cell.state)).toEqual(
    places.map(() => 'shown'),
  );
  const words = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ');
  expect(words.replace('within 4 weeks', '').replace('within 4 weeks', '')).not.toMatch(/\d/);
});

test('no message names a cause or calls change an effect', () => {
  const { figures } = released(exactFigures());
  const text = said(figures).join(' ');
  expect(text).not.toMatch(/because|due to|impact|effect|led to|thanks to|result of|helped/i);
});
