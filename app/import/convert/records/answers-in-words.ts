import type { CellReader } from '../cell-reading.ts';

/**
 * The reader of a column of answers with words of which nobody has said the number: neither the measure’s definition nor
 * whoever imports the file. They are left as they are, and it is said once of the whole column that answers must be numbers.
 */
export function answersInWords(reader: CellReader, expected: string): CellReader {
  return (text) => {
    const read = reader(text);
    const { fault } = read;
    if (fault?.rule !== 'not_a_number' || !/\p{L}{2}/u.test(text)) return read;
    return { ...read, fault: { ...fault, rule: 'answers_in_words', expected } };
  };
}
