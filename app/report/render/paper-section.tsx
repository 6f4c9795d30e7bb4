import type { Block, Section } from '../document/report-document.ts';
import { PaperBlock } from './paper-block.tsx';
import { usePaper } from './paper-context.ts';

/** One numbered section. Blocks of half width that follow one another stand side by side. */
export function PaperSection({
  section,
  number,
}: {
  readonly section: Section;
  readonly number: number;
}) {
  const { slots } = usePaper();
  const id = `section-${section.id}`;
  return (
    <section
      className={`paper-section paper-section--${section.id}`}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <div className="paper-section__inner">
        <h2 className="paper-section__title" id={`${id}-title`}>
          {number}. {section.title}
        </h2>
        {slots.section?.(section)}
        {rowsOf(section.blocks).map((row, index) =>
          row.length > 1 ? (
            <div className="paper-row" key={index}>
              {row.map((block, place) => (
                <PaperBlock key={place} block={block} />
              ))}
            </div>
          ) : (
            row.map((block) => <PaperBlock key={index} block={block} />)
          ),
        )}
      </div>
    </section>
  );
}

function rowsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last?.length === 1 && first && isHalf(first) && isHalf(block)) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

function isHalf(block: Block): boolean {
  return (block.kind === 'short' || block.kind === 'figure') && block.half === true;
}
