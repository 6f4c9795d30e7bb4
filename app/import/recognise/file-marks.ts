import type { FileSurvey } from '../survey/file-survey.ts';
import { headerWords } from './header-words.ts';
import { takeOccasion, type OccasionMark } from './occasion-words.ts';

/** Every mark of time among the headers of a file, by which each of them is read. */
export function fileMarks({ columns }: FileSurvey): readonly OccasionMark[] {
  return columns.flatMap(({ header }) => takeOccasion(headerWords(header)).mark ?? []);
}
