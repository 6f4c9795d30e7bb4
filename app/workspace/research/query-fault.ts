import type { QueryError } from '#app/database/errors.ts';

/** A query could not be answered: what is wrong, and where in the text, from 0; null where the engine does not say. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';

  constructor(
    message: string,
    readonly at: number | null,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/**
 * The engine's message about one statement as a fault of the whole text: it names a line and puts a mark under the place.
 *
 * @param linesBefore lines that were put before the statement on its way to the engine
 */
export function faultOf(
  error: QueryError,
  {
    text,
    from,
    linesBefore,
  }: { readonly text: string; readonly from: number; readonly linesBefore: number },
): QueryFault {
  const [words = '', place] = error.engineMessage.split(/\n\nLINE (?=\d+:)/);
  return new QueryFault(
    words.replace(/^(\w+ )?Error:\s*/, '').trim(),
    from + offsetIn(text, place, linesBefore),
    error,
  );
}

function offsetIn(text: string, place: string | undefined, linesBefore: number): number {
  const found = /^(\d+): (.*)\n( *)\^/.exec(place ?? '');
  if (!found) return 0;
  const [, number = '1', shown = '', spaces = ''] = found;
  const lines = text.split('\n');
  const line = Number(number) - 1 - linesBefore;
  const before = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const column = spaces.length - `LINE ${number}: `.length;
  const cut = shown.startsWith('...')
    ? (lines[line] ?? '').indexOf(shown.slice(3).replace(/\.\.\.$/, '')) - 3
    : 0;
  return Math.max(0, Math.min(text.length, before + column + Math.max(0, cut)));
}
