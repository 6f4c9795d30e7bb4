/** Sum of the first nine of ten digits, weighted 10 down to 2. NaN unless the text is ten digits. */
export function weightedSum(tenDigits: string): number {
  if (tenDigits.length !== 10) return NaN;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = tenDigits.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    if (index < 9) sum += digit * (10 - index);
  }
  return sum;
}

/**
 * Whether the tenth digit is the check digit that the health services of the UK use: 11 less the weighted sum
 * modulo 11, where 11 is written 0 and 10 is never issued. One random number in eleven passes.
 *
 * NHS Data Dictionary, NHS NUMBER.
 */
export function passesModulusEleven(tenDigits: string): boolean {
  const remainder = weightedSum(tenDigits) % 11;
  return (11 - remainder) % 11 === tenDigits.charCodeAt(9) - 48;
}
