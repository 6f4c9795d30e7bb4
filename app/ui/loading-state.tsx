import { useEffect, useState, type CSSProperties } from 'react';
import { ProgressBar } from './progress-bar.tsx';
import { TextButton } from './text-button.tsx';

interface LoadingStateProps {
  /** What is being done now: "Working out intervals". */
  readonly step: string;
  /** Which step of how many, where that is known. */
  readonly progress?: { readonly done: number; readonly of: number };
  readonly onStop?: () => void;
  /** Pixels to keep, so that the page does not jump when the answer comes. */
  readonly keepHeight?: number;
}

const quietForMilliseconds = 400;

/** Says what is going on once it has taken 400 ms, and keeps the height of what will come. */
export function LoadingState({ step, progress, onStop, keepHeight = 160 }: LoadingStateProps) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), quietForMilliseconds);
    return () => clearTimeout(timer);
  }, []);

  const style: CSSProperties & Record<'--keep-height', string> = {
    '--keep-height': `${keepHeight}px`,
  };
  return (
    <div className="app-state app-state--loading" style={style} aria-live="polite">
      {visible && (
        <>
          {progress ? (
            <ProgressBar value={progress.done} max={progress.of}>
              {step}, step {progress.done} of {progress.of}
            </ProgressBar>
          ) : (
            <p>{step}</p>
          )}
          {onStop && <TextButton onClick={onStop}>Stop</TextButton>}
        </>
      )}
    </div>
  );
}
