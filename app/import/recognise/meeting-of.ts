import type { ColumnSurvey } from '../survey/file-survey.ts';

const fewestMeeting = 3;
const shortestId = 3;

const textsOf = new WeakMap<ColumnSurvey, ReadonlySet<string>>();

/** The share of a column’s distinct ids that stand in another column too; 0 where too few do to tell anything. */
export function meetingOf(one: ColumnSurvey, other: ColumnSurvey): number {
  const there = textsOf.get(other) ?? new Set(other.values.map(([text]) => text));
  textsOf.set(other, there);
  const meeting = one.values.filter(([text]) => there.has(text) && text.length >= shortestId);
  return meeting.length < fewestMeeting ? 0 : meeting.length / one.values.length;
}
