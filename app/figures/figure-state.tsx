import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import type { CSSProperties, ReactNode } from 'react';

interface Titled {
  /** What would be here: "Change cannot be shown yet". */
  readonly title: string;
  readonly subtitle?: string;
  readonly source?: string;
  /** The panel's own heading and sentence: why, then one next step. */
  readonly why: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A figure that has no answer to show: still being worked out, nothing to count, all hidden, or failed. */
export type FigureStateProps = { readonly span?: number } & (
  | {
      readonly state: 'loading';
      readonly step: string;
      readonly progress?: { readonly done: number; readonly of: number };
      readonly onStop?: () => void;
      /** Pixels of the chart that will come. */
      readonly keepHeight?: number;
    }
  | ({ readonly state: 'empty' | 'all_hidden' | 'error' } & Titled)
);

/** Stands where a figure will stand or would have stood, with a figure's six parts so that rows stay aligned. */
export function FigureState(props: FigureStateProps) {
  const style: CSSProperties & Partial<Record<'--span', number>> =
    props.span === undefined ? {} : { '--span': props.span };
  return (
    <section className="app-figure app-figure--plain" style={style}>
      {props.state === 'loading' ? <Loading {...props} /> : <Titled {...props} />}
    </section>
  );
}

function Loading({
  step,
  progress,
  onStop,
  keepHeight = 320,
}: Extract<FigureStateProps, { state: 'loading' }>) {
  return (
    <>
      <span className="app-figure__ghost" aria-hidden="true" />
      <span className="app-figure__ghost app-figure__ghost--subtitle" aria-hidden="true" />
      <div className="app-figure__body">
        <LoadingState
          step={step}
          keepHeight={keepHeight}
          {...(progress && { progress })}
          {...(onStop && { onStop })}
        />
      </div>
    </>
  );
}

function Titled({
  state,
  title,
  subtitle,
  source,
  why,
  children,
  action,
}: Exclude<FigureStateProps, { state: 'loading' }>) {
  const Panel = state === 'error' ? ErrorState : EmptyState;
  return (
    <>
      <h3 className="app-figure__finding app-figure-title">{title}</h3>
      <p className="app-figure__subtitle">{subtitle}</p>
      <div className="app-figure__body">
        <Panel title={state === 'all_hidden' ? `[c] ${why}` : why} action={action}>
          {children}
        </Panel>
      </div>
      <div />
      <div />
      <div className="app-figure__source">
        {source !== undefined && <p className="app-source">Source: {source}.</p>}
      </div>
    </>
  );
}
