import { withAction, type EditAction } from './edit-actions.ts';
import { noEdits, type ReportEdits } from './report-edits.ts';

/** Edits as they are, and as they were before each change. */
export interface EditHistory {
  readonly now: ReportEdits;
  readonly before: readonly ReportEdits[];
  /** The field of the head that the last change was typed into: more typing there is the same change. */
  readonly typing: string | null;
}

export const noHistory: EditHistory = { now: noEdits, before: [], typing: null };

export type HistoryAction =
  | EditAction
  | { readonly kind: 'undo' }
  | { readonly kind: 'reset_all' }
  /** In place of whatever was changed before. */
  | { readonly kind: 'open'; readonly edits: ReportEdits };

/** The history after a change, or with the last change taken back. Resetting everything and opening can be taken back too. */
export function withHistoryAction(history: EditHistory, action: HistoryAction): EditHistory {
  if (action.kind === 'undo') {
    const last = history.before.at(-1);
    return last ? { now: last, before: history.before.slice(0, -1), typing: null } : history;
  }
  const now = after(history.now, action);
  const typing = action.kind === 'head' ? action.field : null;
  const isMore = typing !== null && typing === history.typing;
  return { now, before: isMore ? history.before : [...history.before, history.now], typing };
}

function after(
  edits: ReportEdits,
  action: Exclude<HistoryAction, { readonly kind: 'undo' }>,
): ReportEdits {
  if (action.kind === 'open') return action.edits;
  return action.kind === 'reset_all' ? noEdits : withAction(edits, action);
}
