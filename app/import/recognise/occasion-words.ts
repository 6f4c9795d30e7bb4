import type { Occasion } from '../plan/column-use.ts';

/** What a header says of the time it was asked. `time` is the number of a wave: T1, time 2, wave 3. */
export type OccasionMark =
  | { readonly kind: 'first' | 'review' | 'last' | 'follow_up' }
  | { readonly kind: 'time'; readonly time: number };

const FIRST = new Set(
  'pre baseline before start starting initial first entry intake opening beginning base bl assessment1'.split(
    ' ',
  ),
);
const LAST = new Set(
  'post end ending after final last exit closing closure discharge leaving completion finish endpoint'.split(
    ' ',
  ),
);
const REVIEW = new Set('review interim mid midpoint during midway'.split(' '));
const FOLLOW_UP = new Set(['followup', 'fu']);
const WAVE = /^(?:t|time|wave|timepoint|tp)0*(\d)$/;
const WAVE_WORDS = new Set(['time', 'wave', 'timepoint', 'tp', 't', 'session', 'sess', 'round']);
/** Words that only go with a mark of time: "last session", "start of support". */
const BESIDE = new Set(['session', 'appointment', 'visit', 'meeting', 'support', 'programme']);

/** The mark of time among the words of a header, and the words that are left without it. */
export function takeOccasion(words: readonly string[]): {
  readonly mark: OccasionMark | null;
  readonly rest: readonly string[];
} {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    const without = (count: number) => [...words.slice(0, at), ...words.slice(at + count)];
    const wave = WAVE.exec(word)?.[1];
    if (wave !== undefined) return { mark: { kind: 'time', time: Number(wave) }, rest: without(1) };
    if (WAVE_WORDS.has(word) && /^\d$/.test(next)) {
      return { mark: { kind: 'time', time: Number(next) }, rest: without(2) };
    }
    if (word === 'follow' && next === 'up')
      return { mark: { kind: 'follow_up' }, rest: without(2) };
    if (word === 'time' && next === 'point' && /^\d$/.test(words[at + 2] ?? '')) {
      return { mark: { kind: 'time', time: Number(words[at + 2]) }, rest: without(3) };
    }
    const kind = kindOf(word);
    if (kind !== null) {
      return { mark: { kind }, rest: without(1).filter((each) => !BESIDE.has(each)) };
    }
  }
  return { mark: null, rest: words };
}

function kindOf(word: string): 'first' | 'review' | 'last' | 'follow_up' | null {
  if (FIRST.has(word)) return 'first';
  if (LAST.has(word)) return 'last';
  if (REVIEW.has(word)) return 'review';
  return FOLLOW_UP.has(word) ? 'follow_up' : null;
}

/**
 * How the marks of one file read: of waves the smallest is the first and the greatest the last. A follow-up is the
 * last sitting where nothing else in the file is called the end, and a review where something is. Surely only where
 * the words say it; waves and follow-ups are likely.
 */
export function occasionReader(
  marks: readonly OccasionMark[],
): (mark: OccasionMark | null) => { readonly occasion: Occasion | null; readonly isSure: boolean } {
  const times = marks.flatMap((mark) => (mark.kind === 'time' ? [mark.time] : []));
  const firstTime = Math.min(...times);
  const lastTime = Math.max(...times);
  const hasLast = marks.some(({ kind }) => kind === 'last');
  return (mark) => {
    if (mark === null) return { occasion: null, isSure: true };
    if (mark.kind === 'follow_up') return { occasion: hasLast ? 'review' : 'last', isSure: false };
    if (mark.kind !== 'time') return { occasion: mark.kind, isSure: true };
    if (mark.time === firstTime) return { occasion: 'first', isSure: true };
    return { occasion: mark.time === lastTime ? 'last' : 'review', isSure: false };
  };
}
