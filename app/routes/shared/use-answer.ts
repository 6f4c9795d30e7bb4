import { useEffect, useLayoutEffect, useState } from 'react';
import type { Question, Workspace } from '#app/workspace/workspace.ts';

/** Where a question stands. `earlier` is the last answer, kept on screen while the next is worked out. */
export type Answer<T> =
  | { readonly state: 'asking'; readonly earlier: T | null }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** Before the page is painted, so that the engine works while the browser paints; the server has nothing to paint. */
const useAtOnce = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Puts a question to the workspace, again whenever `key` changes. An answer that comes after the next question was put
 * is dropped. `key` must say everything the question depends on.
 */
export function useAnswer<T>(
  workspace: Workspace | null,
  key: string,
  question: Question<T>,
): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'asking', earlier: null });
  useAtOnce(() => {
    if (!workspace) return;
    let wanted = true;
    setAnswer((before) => ({
      state: 'asking',
      earlier: before.state === 'answered' ? before.value : earlierOf(before),
    }));
    workspace.ask(question).then(
      (value) => {
        if (wanted) setAnswer({ state: 'answered', value });
      },
      (error: unknown) => {
        if (wanted)
          setAnswer({
            state: 'failed',
            message: error instanceof Error ? error.message : String(error),
          });
      },
    );
    return () => {
      wanted = false;
    };
    // `key` stands for the question, which is new on every render.
  }, [workspace, key]);
  return answer;
}

function earlierOf<T>(answer: Answer<T>): T | null {
  return answer.state === 'asking' ? answer.earlier : null;
}
