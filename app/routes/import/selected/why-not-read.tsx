import { problemWords } from '#app/import/problem-words.ts';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** In place of the columns of a file that was not looked at yet, or cannot be read. */
export function WhyNotRead({ file }: { readonly file: FileInHand }) {
  const { status, problems, report } = file;
  if (status === 'waiting' || status === 'looking') {
    return <LoadingState step={`Looking at ${file.name}`} keepHeight={320} />;
  }
  const all = [...problems, ...(report?.problems ?? [])];
  const [first] = all;
  const words = first === undefined ? null : problemWords(first);
  return (
    <div className="import-unreadable">
      <ErrorState title={words?.what ?? 'This file could not be read.'}>
        <p>{words?.fix ?? 'Check that it is a CSV file and choose it again.'}</p>
        <p>It is left out. Your other files are not affected.</p>
      </ErrorState>
    </div>
  );
}
