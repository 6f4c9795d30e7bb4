const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A small number as it opens a sentence: "Two". */
export function numberWords(n: number): string {
  return words[n] ?? String(n);
}
