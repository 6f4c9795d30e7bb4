import { describe, expect, test } from 'vitest';
import { reportJson } from '#app/report/files/report-json.ts';
import { readReportFile } from '#app/report/read/read-report-file.ts';
import { reportAddress } from '#app/report/read/report-address.ts';
import { faultWords } from '#app/report/read/report-fault.ts';
import { checkedReport } from './make-report.ts';

const text = reportJson(checkedReport());

function faultOf(of: string) {
  const read = readReportFile(of);
  return read.state === 'failed' ? read.fault : null;
}

function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

describe('a report file', () => {
  test('is read as it was written', () => {
    const read = readReportFile(text);
    expect(read.state).toBe('read');
  });

  test('may begin with a byte order mark', () => {
    expect(readReportFile(`\uFEFF${text}`).state).toBe('read');
  });

  test('holds no query', () => {
    expect(text).not.toMatch(/select /i);
  });

  test.each([
    ['{"format": "evenlode-rep', { kind: 'not_json', looksLike: 'other' }],
    ['<!doctype html><html></html>', { kind: 'not_json', looksLike: 'html' }],
    ['PK\u0003\u0004', { kind: 'not_json', looksLike: 'word' }],
    ['[1, 2]', { kind: 'not_a_report' }],
    ['{"name": "something else"}', { kind: 'not_a_report' }],
    ['null', { kind: 'not_a_report' }],
  ])('%s is none', (of, fault) => {
    expect(faultOf(of)).toEqual(fault);
  });

  test('of a newer version says so', () => {
    expect(faultOf(changed((file) => (file.version = 2)))).toEqual({ kind: 'newer', version: 2 });
  });

  test('with a part missing or of another kind says where', () => {
    expect(faultOf(changed((file) => delete file.head))).toEqual({
      kind: 'damaged',
      where: 'head',
    });
    const figures = changed((file) => {
      const held = file.figures as Record<string, { figure: { tables: unknown } }>;
      if (held.headline) held.headline.figure.tables = {};
    });
    expect(faultOf(figures)).toMatchObject({ kind: 'damaged', where: /^figures → headline/ });
  });

  test('too large to be one is not taken apart', () => {
    expect(faultOf(' '.repeat(20_000_001))).toEqual({ kind: 'too_large' });
  });

  test('that fails says what to do', () => {
    const faults = ['{', '<html>', '{}', changed((file) => (file.version = 9))].map(faultOf);
    for (const fault of faults) {
      expect(fault).not.toBeNull();
      if (fault) expect(faultWords(fault).what).toMatch(/\.$/);
    }
  });
});

describe('a link to a report', () => {
  const origin = 'https://evenlode.example';

  test('leads to a file of this site', () => {
    expect(reportAddress('/reports/q2.evenlode-report.json', origin)).toEqual(
      new URL('https://evenlode.example/reports/q2.evenlode-report.json'),
    );
  });

  test.each([
    'https://elsewhere.example/q2.evenlode-report.json',
    '//elsewhere.example/q2.evenlode-report.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    '\\\\elsewhere.example\\q2.evenlode-report.json',
  ])('that says %s leads nowhere', (file) => {
    expect(reportAddress(file, origin)).not.toBeInstanceOf(URL);
  });

  test('to another kind of file is refused', () => {
    expect(reportAddress('/example/people.csv', origin)).toEqual({ kind: 'not_a_report' });
  });
});
