import { useState } from 'react';
import { saveText } from '../shared/save-text.ts';
import type { PrinciplesState } from '#app/workspace/principles/principles-state.ts';
import { reviewFaultWords, type ReviewFault } from '#app/workspace/principles/read-review.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ChangeReview } from './change-review.ts';
import { CommitField } from './commit-field.tsx';

interface ReviewBarProps {
  readonly workspace: Workspace;
  readonly state: PrinciplesState;
  readonly change: ChangeReview;
}

/** What the review is called, and how it is kept: in this tab alone, until it is saved to a file. */
export function ReviewBar({ workspace, state, change }: ReviewBarProps) {
  const [news, setNews] = useState<{ readonly text: string; readonly failed: boolean } | null>(
    null,
  );
  const { review, earlier } = state;
  const open = async (
    files: readonly File[],
    take: (text: string) => ReviewFault | null,
    done: (name: string) => string,
  ) => {
    const [file] = files;
    if (!file) return;
    const fault = take(await file.text());
    setNews(
      fault
        ? { text: reviewFaultWords(file.name, fault), failed: true }
        : { text: done(file.name), failed: false },
    );
  };
  const openReview = (files: readonly File[]) =>
    void open(
      files,
      workspace.openReview,
      (name) => `${name} is open. Undo brings back what was here.`,
    );
  const compare = (files: readonly File[]) =>
    void open(files, workspace.compareReview, (name) => `Compared with ${name}.`);
  return (
    <FileDrop onFiles={openReview} look="page" className="principles-review app-no-print">
      <div className="principles-review__fields">
        <CommitField
          label="Name of this review"
          value={review.name}
          onCommit={(name) => change.head({ name })}
        />
        <CommitField
          label="Agreed on"
          type="date"
          value={review.agreedOn ?? ''}
          onCommit={(day) => change.head({ agreedOn: day === '' ? null : day })}
        />
      </div>
      <div className="app-row">
        <Button
          size="small"
          onClick={() => {
            const text = workspace.saveReview();
            saveText(fileName(review), 'application/json', text);
            setNews({ text: `Saved ${fileName(review)}.`, failed: false });
          }}
        >
          Save the ratings to a file
        </Button>
        <FileButton kind="secondary" size="small" choose="one" accept=".json" onFiles={openReview}>
          Open saved ratings
        </FileButton>
        <FileButton kind="secondary" size="small" choose="one" accept=".json" onFiles={compare}>
          Compare with earlier ratings
        </FileButton>
        {earlier && (
          <TextButton onClick={() => workspace.forgetEarlierReview()}>Stop comparing</TextButton>
        )}
        {state.past.length > 0 && (
          <TextButton onClick={() => workspace.undoReview()}>Undo the last change</TextButton>
        )}
      </div>
      <p className="app-source">
        {state.unsaved ? 'There are changes that no file holds. ' : ''}
        Ratings stay in this tab until you save them. The file holds ratings, notes, owners and next
        steps as you wrote them, and no numbers from your data. You can drop a saved file here.
      </p>
      <p
        role="status"
        className={news?.failed ? 'principles-review__news--failed' : 'principles-review__news'}
      >
        {news?.text ?? ''}
      </p>
    </FileDrop>
  );
}

function fileName({ name, agreedOn }: PrinciplesState['review']): string {
  const words = (agreedOn ?? name).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `evenlode-principles${words === '' ? '' : `-${words}`}.json`;
}
