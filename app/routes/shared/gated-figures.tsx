import type { ReactNode } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { ReleaseChecks } from './release-checks/release-checks.tsx';
import type { PageAtGate } from './release-checks/use-page-gate.ts';

interface GatedFiguresProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly gate: PageAtGate;
  readonly isPublished: boolean;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
  /** The page's block in the style sheet. */
  readonly block: string;
  /** A figure of the page in a few words, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** The page's own notes, after the checks. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The figures of a page, exact or as they would be published: then only once the gate has let them through, with what
 * it checked below them.
 */
export function GatedFigures({
  workspace,
  state,
  gate,
  isPublished,
  isStale,
  block,
  names,
  after,
  children,
}: GatedFiguresProps) {
  if (isPublished && gate.failed) {
    return (
      <ErrorState title="This page could not be made fit to publish">
        Nothing is shown in its place. Your data are safe: show exact numbers, or choose another
        rule.
      </ErrorState>
    );
  }
  if (isPublished && gate.shown === null)
    return <LoadingState step="Working out which numbers to hide" keepHeight={900} />;
  return (
    <div className={classNames(block, isStale && `${block}--stale`)} aria-busy={isStale}>
      {children}
      {isPublished && (
        <ReleaseChecks
          policy={state.policy}
          gate={gate}
          ledger={state.ledger}
          names={names}
          onOpen={(text) => workspace.openLedger(text)}
          onClear={() => workspace.clearLedger()}
        />
      )}
      {after}
    </div>
  );
}
