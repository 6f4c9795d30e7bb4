import type { Block, ReportDocument } from './report-document.ts';

/** What a figure or table of the paper is called, and where it stands. */
export interface FigureNumber {
  /** "Figure 3", "Table 1". */
  readonly label: string;
  readonly anchor: string;
}

/** The name of every block that has one, by the block, and the first block that shows each figure of the report. */
export interface FigureNumbers {
  readonly ofBlock: ReadonlyMap<Block, FigureNumber>;
  readonly ofFigure: ReadonlyMap<string, FigureNumber>;
}

/** Figures and tables are numbered each in a row of their own, in the order in which they are read. */
export function figureNumbers({ sections }: ReportDocument): FigureNumbers {
  const ofBlock = new Map<Block, FigureNumber>();
  const ofFigure = new Map<string, FigureNumber>();
  const counted = new Map<string, number>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const figure = figureNamed(block);
    if (figure === null) continue;
    const word = block.kind === 'table' ? 'Table' : 'Figure';
    const n = (counted.get(word) ?? 0) + 1;
    counted.set(word, n);
    const named = { label: `${word} ${n}`, anchor: `${word.toLowerCase()}-${n}` };
    ofBlock.set(block, named);
    if (!ofFigure.has(figure)) ofFigure.set(figure, named);
  }
  for (const { id, title, blocks } of sections) {
    for (const name of blocks.flatMap(figuresOnCards)) {
      if (!ofFigure.has(name)) ofFigure.set(name, { label: title, anchor: `section-${id}` });
    }
  }
  return { ofBlock, ofFigure };
}

/** Large numbers have no figure of their own: a sentence about the same figure leads to them. */
function figuresOnCards(block: Block): readonly string[] {
  if (block.kind !== 'cards') return [];
  return block.cards.flatMap(({ number }) =>
    number.flatMap((part) => (part.kind === 'number' ? [part.figure] : [])),
  );
}

/** The figure a numbered block shows; null: the block has no number. */
function figureNamed(block: Block): string | null {
  switch (block.kind) {
    case 'figure':
    case 'short':
      return block.figure;
    case 'table':
      return block.table.figure ?? null;
    case 'paragraph':
    case 'note':
    case 'messages':
    case 'asks':
    case 'bullets':
    case 'cards':
    case 'quotes':
    case 'terms':
      return null;
  }
}
