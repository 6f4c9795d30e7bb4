import type { Dialect } from './dialect.ts';
import { RecordParser, type ParsedRecords } from './record-parser.ts';
import type { TextHead } from './text-head.ts';

/** The records of a text that was begun with `head` and goes on with `texts`, piece by piece. Throws UnreadableFile. */
export async function* recordStream(
  { head, isWhole, failure }: TextHead,
  texts: AsyncGenerator<string, void>,
  dialect: Dialect,
): AsyncGenerator<ParsedRecords, void> {
  const parser = new RecordParser(dialect);
  let text = head.slice(dialect.start);
  let last = isWhole;
  for (;;) {
    yield parser.push(text, last);
    if (last) return;
    if (failure !== null) throw failure;
    const next = await texts.next();
    last = next.done === true;
    text = next.done === true ? '' : next.value;
  }
}
