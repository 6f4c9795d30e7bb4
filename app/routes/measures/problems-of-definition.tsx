import type { DefinitionProblem } from '#app/measures/read-definition.ts';
import { plural } from '#app/ui/plural.ts';

const mostShown = 8;

interface ProblemsOfDefinitionProps {
  readonly id: string;
  readonly problems: readonly DefinitionProblem[];
}

/** What is wrong with a definition, by line and key. */
export function ProblemsOfDefinition({ id, problems }: ProblemsOfDefinitionProps) {
  const n = problems.length;
  return (
    <div id={id} role="alert" className="own-measures__faults">
      <p>
        <strong>
          The measure was not added: {n} {plural(n, 'thing', 'things')} to put right.
        </strong>
      </p>
      <ul>
        {problems.slice(0, mostShown).map(({ line, key, message }) => (
          <li key={`${line} ${key} ${message}`}>
            Line {line}
            {key !== '' && (
              <>
                , <code>{key}</code>
              </>
            )}
            : {message}
          </li>
        ))}
      </ul>
      {n > mostShown && <p>And {n - mostShown} more after these.</p>}
    </div>
  );
}
