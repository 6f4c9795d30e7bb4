import { UnreadableFile } from '../decode/unreadable-file.ts';

export interface TextHead {
  readonly head: string;
  /** The file ends with the head. */
  readonly isWhole: boolean;
  /** What kept the head from going on, for whoever has read as far as that. */
  readonly failure: UnreadableFile | null;
}

const headLines = 80;
const headCharacters = 64 * 1024;

/** The beginning of a text, long enough to judge its shape by; the next of `texts` goes on where it ends. */
export async function readHead(texts: AsyncGenerator<string, void>): Promise<TextHead> {
  let head = '';
  let lines = 0;
  try {
    while (head.length < headCharacters && lines <= headLines) {
      const next = await texts.next();
      if (next.done === true) return { head, isWhole: true, failure: null };
      head += next.value;
      lines += next.value.split(/[\r\n]+/).length - 1;
    }
    return { head, isWhole: false, failure: null };
  } catch (error) {
    if (!(error instanceof UnreadableFile) || head === '') throw error;
    return { head, isWhole: false, failure: error };
  }
}
