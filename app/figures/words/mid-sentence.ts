/** A label as it stands within a sentence: "Low wellbeing" becomes "low wellbeing"; "SDQ" and "Aged 11" keep their capitals. */
export function midSentence(label: string): string {
  return /^[A-Z][a-z]+(?![A-Z])(?!.*\d)/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** A phrase as the start of a sentence. */
export function startSentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
