import { quotesTitle, type Block, type Item } from '../document/report-document.ts';
import { usePaper } from './paper-context.ts';
import { PaperFigure } from './paper-figure.tsx';
import { PaperTable } from './paper-table.tsx';
import { ShortFigure } from './short-figure.tsx';
import { Words } from './words.tsx';

/** One block of a section. */
export function PaperBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <div className="paper-paragraph">
          <Sentence item={block.item} />
        </div>
      );
    case 'note':
      return (
        <div className="paper-note">
          <Sentence item={block.item} />
        </div>
      );
    case 'messages':
      return <Items className="paper-messages" items={block.items} />;
    case 'asks':
      return <Items className="paper-asks" items={block.items} />;
    case 'bullets':
      return (
        <ul className="paper-bullets">
          {block.items.map((item) => (
            <li key={item.id}>
              <Sentence item={item} />
            </li>
          ))}
        </ul>
      );
    case 'cards':
      return (
        <dl className="paper-cards">
          {block.cards.map(({ id, number, label }) => (
            <div key={id}>
              <dt>
                <Words parts={label} />
              </dt>
              <dd>
                <Words parts={number} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'figure':
      return <PaperFigure block={block} />;
    case 'short':
      return <ShortFigure block={block} />;
    case 'table':
      return <PaperTable block={block} />;
    case 'quotes':
      return (
        <div className="paper-figure">
          <h3 className="paper-figure__title">{quotesTitle}</h3>
          <div className="paper-quotes">
            {block.quotes.map(({ text, who }) => (
              <figure className="paper-quote" key={text}>
                <blockquote>“{text.replaceAll(/^[“"]|[”"]$/g, '')}”</blockquote>
                <figcaption>{who}</figcaption>
              </figure>
            ))}
          </div>
        </div>
      );
    case 'terms':
      return (
        <dl className="paper-terms">
          {block.terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

function Items({
  className,
  items,
}: {
  readonly className: string;
  readonly items: readonly Item[];
}) {
  return (
    <ol className={className}>
      {items.map((item) => (
        <li key={item.id}>
          <Sentence item={item} />
        </li>
      ))}
    </ol>
  );
}

/** A sentence, the figure it takes its numbers from, and what stands around it while it can be edited. */
function Sentence({ item }: { readonly item: Item }) {
  const { slots, numbers } = usePaper();
  const seen = item.figure === undefined ? undefined : numbers.ofFigure.get(item.figure);
  const rendered = (
    <p>
      <Words parts={item.parts} />
      {seen && (
        <>
          {' '}
          <a className="paper-see" href={`#${seen.anchor}`}>
            {seen.label}
          </a>
        </>
      )}
    </p>
  );
  return slots.item ? slots.item(item, rendered) : rendered;
}
