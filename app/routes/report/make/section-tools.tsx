import type { Section, SectionId } from '#app/report/document/report-document.ts';
import { TextButton } from '#app/ui/text-button.tsx';

interface SectionToolsProps {
  readonly section: Section;
  /** Sections as they stand. */
  readonly order: readonly SectionId[];
  readonly onMove: (by: -1 | 1) => void;
  readonly onLeaveOut: () => void;
}

/** Moves a section up or down, or leaves it out. Buttons, so that it works with every keyboard. */
export function SectionTools({ section, order, onMove, onLeaveOut }: SectionToolsProps) {
  const at = order.indexOf(section.id);
  return (
    <div
      className="report-section-tools app-no-print"
      role="group"
      aria-label={`Section: ${section.title}`}
    >
      {at > 0 && <TextButton onClick={() => onMove(-1)}>Move up</TextButton>}
      {at < order.length - 1 && <TextButton onClick={() => onMove(1)}>Move down</TextButton>}
      <TextButton onClick={onLeaveOut}>Leave out</TextButton>
    </div>
  );
}
