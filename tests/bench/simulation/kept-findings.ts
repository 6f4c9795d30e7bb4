import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What the pages said of one simulated scheme. */
export interface SeedFindings {
  readonly seed: number;
  /** Whether each 95% interval held what was built in. */
  readonly held: Readonly<Record<string, boolean>>;
  /** Comparisons made of who is missing. */
  readonly comparisons: number;
  /** Groups called clearly more or less often missing, and those of them where nothing was built in, directly or not. */
  readonly clear: readonly string[];
  readonly falsely: readonly string[];
  /** Whether the first scores of those without a second were called clearly different, as they are. */
  readonly clearGap: boolean;
  /** Comparisons of characteristics of which nothing depends, and how many were called clear. */
  readonly withoutDifference: number;
  readonly clearWithoutDifference: number;
}

/** Findings kept in a file, a line for each seed; without a file nothing is kept. */
export function keptFindings(file: string | null): {
  readonly findings: readonly SeedFindings[];
  readonly keep: (found: SeedFindings) => void;
} {
  const lines = file !== null && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return {
    findings: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SeedFindings),
    keep: (found) => {
      if (file !== null) appendFileSync(file, `${JSON.stringify(found)}\n`);
    },
  };
}
