import { Link } from '@remix-run/react';
import { TickIcon } from '#app/ui/icons.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { possibleAnswers, type PossibleAnswer } from './answers.ts';
import type { TablesInView } from './planned-tables.ts';

/** Which questions the files let a reader ask, those not yet loaded included, and which file each of the others is waiting for. */
export function WhatFilesAnswer({ tables }: { readonly tables: TablesInView }) {
  return (
    <section aria-labelledby="what-files-answer">
      <h2 className="import-side-title" id="what-files-answer">
        What these files let you answer
      </h2>
      <ul className="import-answers">
        {possibleAnswers(tables).map((answer) => (
          <AnswerLine key={answer.title} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

function AnswerLine({ answer }: { readonly answer: PossibleAnswer }) {
  const { title, question, state, to } = answer;
  return (
    <li>
      <span className={`import-answers__mark import-answers__mark--${state}`} aria-hidden="true">
        {(state === 'ready' || state === 'planned') && <TickIcon size={16} />}
      </span>
      <span>
        <VisuallyHidden>{spoken[state]}: </VisuallyHidden>
        {state === 'needs_files' ? (
          <strong>{title}.</strong>
        ) : (
          <strong>
            <Link to={to}>{title}.</Link>
          </strong>
        )}{' '}
        {question}
        {noteOf(answer) && <span className="import-answers__needs">{noteOf(answer)}</span>}
      </span>
    </li>
  );
}

const spoken: Readonly<Record<PossibleAnswer['state'], string>> = {
  ready: 'Yes',
  planned: 'Yes, once loaded',
  needs_files: 'Not yet',
};

function noteOf({ state, missing }: PossibleAnswer): string | null {
  switch (state) {
    case 'ready':
      return null;
    case 'planned':
      return 'Once these files are loaded';
    case 'needs_files':
      return `Needs ${missing.join(', ').toLowerCase()}`;
  }
}
