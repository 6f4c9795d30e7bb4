import type { Informant } from '#app/measures/definition/informants.ts';

const words: Readonly<Record<Informant, string>> = {
  self: 'young person',
  parent: 'parent or carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

/** Those who answer a measure, as one phrase: "Young person or teacher". */
export function informantsInWords(informants: readonly Informant[]): string {
  const phrase = informants.map((one) => words[one]).join(' or ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
