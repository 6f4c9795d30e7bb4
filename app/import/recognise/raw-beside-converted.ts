import { sittingKey } from './key-of-use.ts';
import type { Reading, Readings } from './reading.ts';

/** Where a sitting has a converted score in a column of its own, the other score beside it is the raw one. */
export function withRawBesideConverted(readings: Readings): Readings {
  const converted = new Set(
    [...readings.values()].flatMap(([reading]) =>
      reading?.use.kind === 'score' && reading.use.level === 'converted_score'
        ? [sittingKey(reading.use.sitting)]
        : [],
    ),
  );
  const settled = (reading: Reading): Reading => {
    const { use } = reading;
    if (use.kind !== 'score' || use.level !== 'ask' || !converted.has(sittingKey(use.sitting))) {
      return reading;
    }
    return { ...reading, use: { ...use, level: 'raw_score' } };
  };
  return new Map([...readings].map(([index, list]) => [index, list.map(settled)]));
}
