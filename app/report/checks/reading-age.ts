/** How hard a text is to read. */
export interface ReadingEase {
  /** Flesch–Kincaid grade level: years of schooling in the United States. */
  readonly grade: number;
  /** The grade plus five years, the age at which children in England are in that year. */
  readonly age: number;
  readonly words: number;
  /** Sentences of more than thirty words, as they are written. */
  readonly long: readonly string[];
}

const mostWords = 30;

/**
 * Reading age by the Flesch–Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Kincaid,
 * Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75, Naval Technical Training Command. Syllables are counted
 * by groups of vowels, so that it is a guide and no more. null: there is nothing to read.
 */
export function readingEase(text: string): ReadingEase | null {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (sentences.length === 0 || words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return {
    grade,
    age: Math.max(5, Math.round(grade + 5)),
    words: words.length,
    long: sentences.filter((sentence) => wordsOf(sentence).length > mostWords),
  };
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\d][\p{L}\d’'%-]*/gu) ?? [];
}

/** About how many syllables a word has. A number counts as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}
