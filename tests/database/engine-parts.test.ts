import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, timestampText } from '#app/database/answer/calendar-text.ts';
import { distinctNames } from '#app/database/answer/distinct-names.ts';
import { completeStream } from '#app/database/engine/arrow-stream.ts';
import { engineMessage } from '#app/database/engine/engine-message.ts';
import { fatalReason } from '#app/database/engine/fatal-reason.ts';
import { integers, stream, streamOfTwoBatches, words } from './arrow-samples.ts';

describe('calendar', () => {
  test.each([
    [0, '1970-01-01'],
    [19_782, '2024-02-29'],
    [-719_528, '0001-01-01 (BC)'],
    [-719_162, '0001-01-01'],
    [2_932_897, '10000-01-01'],
    [2_147_483_647, 'infinity'],
    [-2_147_483_647, '-infinity'],
  ])('day %i is %s', (day, text) => {
    expect(dateText(day)).toBe(text);
  });

  test.each([
    [0n, '1970-01-01 00:00:00'],
    [-1n, '1969-12-31 23:59:59.999999'],
    [1_500_000n, '1970-01-01 00:00:01.5'],
  ])('moment %s is %s', (moment, text) => {
    expect(timestampText(moment)).toBe(text);
  });
});

describe('column names', () => {
  test('are all different, and only what was doubled is changed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a_1', 'a_2', 'b', '')), (names) => {
        const distinct = distinctNames(names);
        expect(new Set(distinct).size).toBe(names.length);
        expect(
          distinct.filter((name, i) => names.indexOf(names[i] ?? '') === i && name !== names[i]),
        ).toEqual([]);
      }),
    );
  });
});

describe('Arrow streams', () => {
  test('the columns and rows of a complete stream are known', () => {
    expect(completeStream(stream({ b: integers([1, 2]), a: words(['x', 'y']) }))).toEqual({
      columns: ['b', 'a'],
      rows: 2,
    });
    expect(completeStream(streamOfTwoBatches([1, 2], [3]))).toEqual({
      columns: ['number'],
      rows: 3,
    });
  });

  const whole = stream({ a: words(['x', 'y', null]), b: integers([1, 2, 3]) });
  const marker = whole.subarray(-8);

  test('a stream cut anywhere is not complete', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => completeStream(whole.subarray(0, length))).toThrow('not complete');
      }),
    );
  });

  test('a stream cut within a message is not made complete by an end marker', () => {
    const schemaBytes = 8 + new DataView(whole.buffer, whole.byteOffset).getUint32(4, true);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: schemaBytes - 1 }), (length) => {
        const cut = new Uint8Array([...whole.subarray(0, length), ...marker]);
        expect(() => completeStream(cut)).toThrow('not complete');
      }),
    );
  });

  test('bytes after the end are not taken', () => {
    expect(() => completeStream(new Uint8Array([...whole, 0, 0, 0, 0, 0, 0, 0, 0]))).toThrow(
      'not complete',
    );
    expect(() => completeStream(new Uint8Array([...whole, ...whole]))).toThrow('not complete');
  });

  test('any other bytes are not a stream', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => completeStream(bytes)).toThrow('not complete');
        expect(() => completeStream(new Uint8Array([...bytes, ...marker]))).toThrow('not complete');
      }),
    );
  });
});

describe('what the engine says', () => {
  test.each([
    ['Binder Error: no', 'Binder Error: no'],
    ['{"exception_type":"Parser","exception_message":"too deep"}', 'Parser Error: too deep'],
    ['{"exception_type', '{"exception_type'],
  ])('%s reads %s', (raw, message) => {
    expect(engineMessage(raw)).toBe(message);
  });

  const named = (name: string, message: string) => Object.assign(new Error(message), { name });

  test.each([
    [new Error('Binder Error: no column'), undefined],
    [new Error('Out of Memory Error: could not allocate'), undefined],
    [new Error('Invalid Input Error: FATAL Error'), undefined],
    [new Error('FATAL Error: Failed: database has been invalidated'), 'fault'],
    [new Error('INTERNAL Error: assertion'), 'fault'],
    [new Error('Maximum call stack size exceeded'), 'fault'],
    [new Error('Aborted(OOM). Build with -sASSERTIONS'), 'out_of_memory'],
    [new Error('Aborted(native code called abort())'), 'fault'],
    [named('RuntimeError', 'memory access out of bounds'), 'fault'],
    [named('RuntimeError', 'unreachable'), 'fault'],
  ])('%s', (error, reason) => {
    expect(fatalReason(error)).toBe(reason);
  });
});
