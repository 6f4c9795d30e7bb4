import { classNames } from '#app/ui/class-names.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { useFigureFiles } from './use-figure-files.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { FigureView } from './figure-body.tsx';

interface FigureActionsProps {
  readonly release: () => Released<Figure> | Promise<Released<Figure>>;
  readonly view: FigureView;
  readonly onView: (view: FigureView) => void;
  readonly methodId: string;
  readonly isMethodOpen: boolean;
  readonly onMethod: (open: boolean) => void;
  /** Names the figure to those who meet its buttons out of place. */
  readonly labelledBy: string;
}

/** The row of actions under a figure. Files are made from the released figure; the screen keeps the exact one. */
export function FigureActions({
  release,
  view,
  onView,
  methodId,
  isMethodOpen,
  onMethod,
  labelledBy,
}: FigureActionsProps) {
  const files = useFigureFiles(release);
  const isTable = view === 'table';
  return (
    <div className="app-figure__actions" role="group" aria-labelledby={labelledBy}>
      <TextButton onClick={() => onView(isTable ? 'chart' : 'table')}>
        {isTable ? 'Hide table' : 'Show table'}
      </TextButton>
      <TextButton onClick={() => void files.png()}>Download PNG</TextButton>
      <TextButton onClick={() => void files.svg()}>
        <VisuallyHidden>Download </VisuallyHidden>SVG
      </TextButton>
      <TextButton onClick={() => void files.csv()}>
        <VisuallyHidden>Download </VisuallyHidden>CSV
      </TextButton>
      <TextButton onClick={() => void files.copy()}>
        Copy<VisuallyHidden> as table</VisuallyHidden>
      </TextButton>
      <TextButton
        aria-expanded={isMethodOpen}
        aria-controls={methodId}
        onClick={() => onMethod(!isMethodOpen)}
      >
        {isMethodOpen ? 'Hide how this is worked out' : 'How this is worked out'}
      </TextButton>
      <p
        role="status"
        className={classNames(
          'app-figure__news',
          files.news.tone === 'failed' && 'app-figure__news--failed',
        )}
      >
        {files.news.text}
      </p>
    </div>
  );
}
