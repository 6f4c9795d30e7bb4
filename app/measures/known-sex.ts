import { plainName } from './plain-name.ts';

const words: Readonly<Record<string, 'female' | 'male'>> = {
  f: 'female',
  female: 'female',
  girl: 'female',
  m: 'male',
  male: 'male',
  boy: 'male',
};

/** Sex as the norms name it, null when it is blank. Any other word stays as it is: no norm is for it. */
export function knownSex(sex: string | null): string | null {
  return sex === null || sex.trim() === '' ? null : (words[plainName(sex)] ?? sex);
}
