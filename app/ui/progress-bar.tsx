import { useId, type CSSProperties, type ReactNode } from 'react';

interface ProgressBarProps {
  readonly value: number;
  readonly max: number;
  /** What is going on, with numbers: "Checked 8,074 of 10,380 rows". */
  readonly children: ReactNode;
}

/** How far a piece of work has come, as a bar and in words. */
export function ProgressBar({ value, max, children }: ProgressBarProps) {
  const id = useId();
  const done = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const style: CSSProperties & Record<'--done', string> = { '--done': done.toFixed(3) };
  return (
    <div className="app-progress">
      <div
        className="app-progress__track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuenow={Math.round(done * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className="app-progress__done" style={style} />
      </div>
      <p className="app-progress__words" id={id}>
        {children}
      </p>
    </div>
  );
}
