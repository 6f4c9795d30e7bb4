import type { Informant } from '../plan/column-use.ts';

const WORDS: Readonly<Record<Informant, string>> = {
  self: 'self s yp cyp child y youth young person client selfreport selfrated',
  parent: 'parent parents p carer carers mother father mum dad pc par',
  teacher: 'teacher teachers t school tch',
  practitioner: 'practitioner clinician c worker lw staff professional',
};

const informantOf = new Map<string, Informant>(
  informantNames().flatMap((informant) =>
    WORDS[informant].split(' ').map((word) => [word, informant] as const),
  ),
);

const SAID_BESIDE = new Set(['report', 'reported', 'rated', 'version', 'form', 'completed']);

/** Who answered, if the words of a header say so, and the words that are left without it. */
export function takeInformant(words: readonly string[]): {
  readonly informant: Informant | null;
  readonly rest: readonly string[];
} {
  const said = words.map((word) => informantOf.get(word));
  const informant = said.find((one) => one !== undefined);
  if (informant === undefined) return { informant: null, rest: words };
  return {
    informant,
    rest: words.filter((word, at) => said[at] !== informant && !SAID_BESIDE.has(word)),
  };
}

function informantNames(): readonly Informant[] {
  return ['self', 'parent', 'teacher', 'practitioner'];
}
