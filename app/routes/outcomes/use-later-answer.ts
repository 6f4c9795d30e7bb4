import { useEffect, useState } from 'react';
import { whenIdle } from '#app/ui/when-idle.ts';
import type { Question, Workspace } from '#app/workspace/workspace.ts';

/** What can wait: `earlier` is the last answer, to another question, kept to be shown dimmed. */
export type LaterAnswer<T> =
  | { readonly state: 'waiting'; readonly earlier: T | null }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

interface Held<T> {
  readonly key: string;
  readonly value?: T;
  readonly message?: string;
}

/**
 * Puts a question once the page has been painted and the browser is idle, so that what the page shows first never waits
 * for it. `key` must say everything the question depends on; null: do not ask yet.
 */
export function useLaterAnswer<T>(
  workspace: Workspace,
  key: string | null,
  question: Question<T>,
): LaterAnswer<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    const callOff = whenIdle(() => {
      workspace.ask(question).then(
        (value) => {
          if (wanted) setHeld({ key, value });
        },
        (error: unknown) => {
          if (wanted)
            setHeld({ key, message: error instanceof Error ? error.message : String(error) });
        },
      );
    });
    return () => {
      wanted = false;
      callOff();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for the question, which is new on every render
  }, [workspace, key]);
  const current = held?.key === key ? held : null;
  if (current === null) return { state: 'waiting', earlier: held?.value ?? null };
  if (current.message !== undefined) return { state: 'failed', message: current.message };
  return current.value === undefined
    ? { state: 'waiting', earlier: null }
    : { state: 'answered', value: current.value };
}

/** The answer that can be shown: the newest, or the one before it, dimmed. */
export function shownOf<T>(answer: LaterAnswer<T>): { value: T | null; isStale: boolean } {
  if (answer.state === 'answered') return { value: answer.value, isStale: false };
  return answer.state === 'waiting'
    ? { value: answer.earlier, isStale: answer.earlier !== null }
    : { value: null, isStale: false };
}
