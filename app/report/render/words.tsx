import { Fragment } from 'react';
import { markAt, numberText, standingWord } from '../document/number-of.ts';
import type { NumberPart, Parts } from '../document/part.ts';
import { usePaper } from './paper-context.ts';

/** Words and numbers. A number with its standing is marked by a word, not by colour alone. */
export function Words({ parts }: { readonly parts: Parts }) {
  return parts.map((part, index) => {
    const said =
      part.kind === 'text' ? <WrittenText text={part.text} /> : <WrittenNumber part={part} />;
    return part.strong ? (
      <strong key={index}>{said}</strong>
    ) : (
      <Fragment key={index}>{said}</Fragment>
    );
  });
}

/** Squares that draw a level are for the eye: the word beside them says the same. */
function WrittenText({ text }: { readonly text: string }) {
  const [squares] = /^[■□]+ /.exec(text) ?? [];
  if (squares === undefined) return text;
  return (
    <span className="paper-level">
      <span className="paper-squares" aria-hidden="true">
        {squares}
      </span>
      {text.slice(squares.length)}
    </span>
  );
}

function WrittenNumber({ part }: { readonly part: NumberPart }) {
  const { figures } = usePaper();
  if (part.show !== 'standing') return numberText(figures, part);
  const word = standingWord(markAt(figures, part));
  const value = numberText(figures, { ...part, show: 'value' });
  return word === '' ? (
    value
  ) : (
    <span className={`paper-apart paper-apart--${word}`}>
      {value} <span>{word}</span>
    </span>
  );
}
