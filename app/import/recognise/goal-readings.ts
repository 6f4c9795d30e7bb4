import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { goalHeader, type GoalHeader } from './goal-header.ts';
import { numbersOf, numericShare } from './numbers-of.ts';
import { occasionReader, type OccasionMark } from './occasion-words.ts';
import type { Reading, Readings } from './reading.ts';

const goalScore = 0.95;
const highestRating = 10;

/** The columns of a file with several goals side by side: "goal1_start", "Goal 2 theme". */
export function goalReadings(survey: FileSurvey, marks: readonly OccasionMark[]): Readings {
  const occasionOf = occasionReader(marks);
  return new Map(
    survey.columns.flatMap((column): (readonly [number, readonly Reading[]])[] => {
      const header = goalHeader(column.header);
      if (header === null) return [];
      const { occasion, isSure } = occasionOf(header.mark);
      const use = useOf(header, column, occasion);
      if (use === null) return [];
      const isPlain = isSure && header.part !== 'open';
      const reading: Reading = {
        use,
        score: goalScore,
        sureness: isPlain || use.kind === 'left_out' || header.mark !== null ? 'sure' : 'likely',
        reasons: [{ kind: 'known_alias' }],
      };
      return [[column.index, [isSure ? reading : { ...reading, sureness: 'likely' }]]];
    }),
  );
}

function useOf(
  { goal, part, mark }: GoalHeader,
  column: ColumnSurvey,
  occasion: Extract<ColumnUse, { kind: 'goal' }>['occasion'],
): ColumnUse | null {
  switch (part) {
    case 'wording':
      return { kind: 'left_out', why: 'free_text' };
    case 'open':
      if (column.filled === 0 && mark === null) return null;
      if (isRating(column)) return { kind: 'goal', goal, part: 'rating', occasion };
      return mark === null ? { kind: 'left_out', why: 'free_text' } : null;
    case 'rating':
      return isRating(column) ? { kind: 'goal', goal, part, occasion } : null;
    case 'rated_on':
      return { kind: 'goal', goal, part, occasion, ...dateOrderOf(column) };
    case 'theme':
    case 'achieved':
      return { kind: 'goal', goal, part, occasion: null };
  }
}

function isRating(column: ColumnSurvey): boolean {
  if (column.filled === 0) return true;
  const { numbers, share } = numbersOf(column);
  return share >= numericShare && numbers.every((one) => one >= 0 && one <= highestRating);
}
