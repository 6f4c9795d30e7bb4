import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** Open questions of some files, named by what they are about: "2 columns to decide on", "1 question to answer". */
export function thingsToDecide(files: readonly FileInHand[]): string {
  const { columns, questions } = openIn(files);
  return [columns && `${columns} to decide on`, questions && `${questions} to answer`]
    .filter((part) => part !== null)
    .join(', ');
}

/** The same as what is to be done: "Decide on 2 columns and answer 1 question". */
export function decideWords(files: readonly FileInHand[]): string {
  const { columns, questions } = openIn(files);
  const words = [columns && `decide on ${columns}`, questions && `answer ${questions}`]
    .filter((part) => part !== null)
    .join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function openIn(files: readonly FileInHand[]): {
  readonly columns: string | null;
  readonly questions: string | null;
} {
  const open = files.flatMap((file) => file.questions);
  const identifiers = open.filter(({ kind }) => kind === 'identifier').length;
  const others = open.length - identifiers;
  return {
    columns:
      identifiers === 0
        ? null
        : `${count(identifiers)} ${plural(identifiers, 'column', 'columns')}`,
    questions: others === 0 ? null : `${count(others)} ${plural(others, 'question', 'questions')}`,
  };
}
