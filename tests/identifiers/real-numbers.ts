/** Builders of numbers by the published rules, independent of the code under test. */

const digitsOf = (text: string) => text.split('').map(Number);

/** Ten digits that pass the NHS check, from nine; null where the check digit would be 10. */
export function nhsFrom(nine: string): string | null {
  const total = digitsOf(nine).reduce((sum, digit, index) => sum + digit * (10 - index), 0);
  const check = 11 - (total % 11);
  if (check === 10) return null;
  return nine + String(check === 11 ? 0 : check);
}

/** Distinct numbers counting up from nine digits. */
export function nhsNumbers(count: number, from = 485_777_300, step = 7919): string[] {
  const numbers: string[] = [];
  for (let nine = from; numbers.length < count; nine += step) {
    const number = nhsFrom(String(nine).padStart(9, '0'));
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

export function chiNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let index = 0; numbers.length < count; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const month = String(1 + (index % 12)).padStart(2, '0');
    const number = nhsFrom(
      `${day}${month}${String(5 + (index % 10)).padStart(2, '0')}${String(100 + index * 7)}`,
    );
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

export function learnerNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let nine = 927_630_800; numbers.length < count; nine += 1013) {
    const total = digitsOf(String(nine)).reduce(
      (sum, digit, index) => sum + digit * (10 - index),
      0,
    );
    const remainder = total % 11;
    if (remainder !== 0) numbers.push(`${nine}${10 - remainder}`);
  }
  return numbers;
}

/** Pupil numbers of the permanent form: local authority 801, school 2000. */
export function pupilNumbers(count: number): string[] {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  return Array.from({ length: count }, (_, index) => {
    const rest = `80120000${String(5000 + index * 37).slice(-4)}`;
    const total = digitsOf(rest).reduce((sum, digit, place) => sum + digit * (place + 2), 0);
    return letters.charAt(total % 23) + rest;
  });
}

export const range = (count: number) => Array.from({ length: count }, (_, index) => index);
