/** A file name with every digit as "#", so that next quarter's file has the same: "referrals_2025-04.csv" is "referrals_####-##.csv". */
export function fileNamePattern(name: string): string {
  return name.replace(/\d/g, '#');
}
