const LITTLE_WORDS =
  /\b(?:i|i'm|i’m|me|my|we|us|our|you|he|she|it|they|them|was|were|is|are|am|be|been|had|has|have|did|do|not|the|to|and|but|because|so|that|this|when|with|for|of|in|at|on|very|really|just)\b/gi;

/** Whether a value reads as something somebody wrote in their own words, not as a label, a name or a code. */
export function isWrittenText(text: string, words: number): boolean {
  if (text.includes('\n')) return true;
  if (words < 4) return false;
  const endsAsSentence = /[.!?…]["”’')]?$/.test(text);
  const little = text.match(LITTLE_WORDS)?.length ?? 0;
  if (endsAsSentence) return little > 0 || words >= 8;
  return words >= 6 && little >= 2;
}
