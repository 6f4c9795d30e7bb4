import type { ReactNode } from 'react';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Question, Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { NoFilesOpen } from './no-files-open.tsx';
import { readsFiles } from './reads-files.ts';
import { useAnswer } from './use-answer.ts';
import { useOpenExample } from './use-open-example.ts';
import { useWorkspace } from './use-workspace.ts';

/** What a page that answers from the files says while it has no answer. */
export interface AnsweringWords {
  readonly title: string;
  readonly lede: string;
  /** The step named while the tables are made ready. */
  readonly preparing: string;
  /** The step named while the answer is worked out. */
  readonly asking: string;
  readonly failed: string;
  /** What the page is worked out from, for a tab that holds no files. */
  readonly needs: string;
}

interface Answered<T> {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly value: T;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

interface AnsweringPageProps<T> {
  readonly words: AnsweringWords;
  readonly question: Question<T>;
  /** Everything the question depends on, beside the files. */
  readonly about: unknown;
  readonly children: (answered: Answered<T>) => ReactNode;
}

/** A page that puts one question to the open files: without files, reading, working out, failed, or answered. */
export function AnsweringPage<T>({ words, question, about, children }: AnsweringPageProps<T>) {
  const { workspace, state } = useWorkspace();
  useOpenExample(workspace);
  const { importing, project, revision } = state;
  const isReading = readsFiles(state);
  const holdsFiles = project.files.length > 0 && !isReading;
  const answer = useAnswer<T>(
    holdsFiles ? workspace : null,
    `${revision} ${JSON.stringify(about)}`,
    question,
  );
  const value =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;
  const framed = (content: ReactNode) => (
    <Page>
      <PageTitle lede={words.lede}>{words.title}</PageTitle>
      {content}
    </Page>
  );
  const waiting = (step: string) => framed(<LoadingState step={step} keepHeight={640} />);

  if (!workspace) return waiting(words.asking);
  if (isReading) return waiting('Reading the files');
  if (importing.state === 'working_out' && value === null) return waiting(words.preparing);
  if (!holdsFiles) return framed(<NoFilesOpen>{words.needs}</NoFilesOpen>);
  if (answer.state === 'failed') {
    return framed(
      <ErrorState title={words.failed} action={<LinkButton to="/import">Go to Import</LinkButton>}>
        {`${answer.message} Your files are unchanged.`}
      </ErrorState>,
    );
  }
  if (value === null) return waiting(words.asking);
  return children({
    workspace,
    state,
    value,
    isStale: answer.state === 'asking' || importing.state === 'working_out',
  });
}
