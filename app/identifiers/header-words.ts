/**
 * A header as lower-case words with single spaces: "pers_DOB", "PersDOB" and "Pers. DoB" give "pers dob". Capitals
 * inside a word part it.
 */
export function headerWords(header: string): string {
  return header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/Do B\b|Do b\b/g, 'dob')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/\bd o b\b/g, 'dob');
}
