import { Button } from '#app/ui/button.tsx';

interface QueryBarProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** The query or its check is running. */
  readonly isBusy: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

/** The query's name, and the button that runs or stops it. */
export function QueryBar({ name, onName, isBusy, onRun, onStop }: QueryBarProps) {
  return (
    <div className="explore-bar">
      <input
        className="explore-bar__name"
        aria-label="Name of the query"
        value={name}
        maxLength={120}
        onChange={(event) => onName(event.target.value)}
      />
      <div className="explore-bar__run">
        {isBusy ? (
          <Button kind="secondary" onClick={onStop}>
            Stop <kbd>Esc</kbd>
          </Button>
        ) : (
          <Button onClick={onRun}>
            Run <kbd>Ctrl Enter</kbd>
          </Button>
        )}
      </div>
    </div>
  );
}
