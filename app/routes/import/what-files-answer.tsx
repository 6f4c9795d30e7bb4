import { Link } from '@remix-run/react';
import type { TableName } from '#app/records/table.ts';
import { TickIcon } from '#app/ui/icons.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { possibleAnswers } from './answers.ts';

interface WhatFilesAnswerProps {
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/** Which questions the files that are in let a reader ask, and which file each of the others is waiting for. */
export function WhatFilesAnswer({ rows }: WhatFilesAnswerProps) {
  return (
    <section aria-labelledby="what-files-answer">
      <h2 className="import-side-title" id="what-files-answer">
        What these files let you answer
      </h2>
      <ul className="import-answers">
        {possibleAnswers(rows).map(({ title, question, state, missing, to }) => (
          <li key={title}>
            <span
              className={`import-answers__mark import-answers__mark--${state}`}
              aria-hidden="true"
            >
              {state === 'ready' && <TickIcon size={16} />}
            </span>
            <span>
              <VisuallyHidden>{state === 'ready' ? 'Yes: ' : 'Not yet: '}</VisuallyHidden>
              {state === 'needs_files' ? (
                <strong>{title}.</strong>
              ) : (
                <Link to={to}>{title}.</Link>
              )}{' '}
              {question}
              {state === 'files_in' && (
                <span className="import-answers__needs">
                  Files are in. The page does not answer yet
                </span>
              )}
              {state === 'needs_files' && (
                <span className="import-answers__needs">
                  Needs {missing.join(', ').toLowerCase()}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
