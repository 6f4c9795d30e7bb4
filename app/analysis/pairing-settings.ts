/**
 * What decides which two scores make a pair. No national standard fixes these for social prescribing: they are
 * Evenlode’s defaults, wide on purpose, and shown beside every figure.
 */
export interface PairingSettings {
  /** A first score may be dated up to this many days before the referral. */
  readonly baselineDaysBeforeReferral: number;
  /** A first score may be dated up to this many days after the first attended contact (or the referral, with none). */
  readonly baselineDaysAfterFirstContact: number;
  /** Two scores closer than this many days are not a change. 1: they must fall on different days. */
  readonly leastDaysBetweenScores: number;
}

export const BASELINE_DAYS_BEFORE_REFERRAL = 90;
export const BASELINE_DAYS_AFTER_FIRST_CONTACT = 90;
export const LEAST_DAYS_BETWEEN_SCORES = 1;

export const defaultPairingSettings: PairingSettings = {
  baselineDaysBeforeReferral: BASELINE_DAYS_BEFORE_REFERRAL,
  baselineDaysAfterFirstContact: BASELINE_DAYS_AFTER_FIRST_CONTACT,
  leastDaysBetweenScores: LEAST_DAYS_BETWEEN_SCORES,
};

/** The settings as sentences, for "How this is worked out" and the report. */
export function pairingRules(settings: PairingSettings): readonly string[] {
  const { baselineDaysBeforeReferral, baselineDaysAfterFirstContact, leastDaysBetweenScores } =
    settings;
  return [
    'Each pair is the first and the last valid score of the same young person, in the same spell of support, on the same version and scale of the measure, answered by the same kind of person.',
    `A first score counts from ${baselineDaysBeforeReferral} days before the referral to ${baselineDaysAfterFirstContact} days after the first attended contact (or after the referral, where no contact is recorded).`,
    leastDaysBetweenScores === 0
      ? 'Two scores on the same day may be a pair.'
      : leastDaysBetweenScores === 1
        ? 'Two scores on the same day are not a pair.'
        : `Two scores fewer than ${leastDaysBetweenScores} days apart are not a pair.`,
    'A young person with pairs in more than one spell of support counts once, with the earliest.',
  ];
}

/** The most that a pairing setting may be, in days: ten years is longer than any scheme follows a young person. */
export const MOST_PAIRING_DAYS = 3650;

/** Settings that can be used: whole days from 0. null: one of them is not. */
export function readPairing(settings: PairingSettings): PairingSettings | null {
  const { baselineDaysBeforeReferral, baselineDaysAfterFirstContact, leastDaysBetweenScores } =
    settings;
  const days = [baselineDaysBeforeReferral, baselineDaysAfterFirstContact, leastDaysBetweenScores];
  const usable = days.every(
    (each) => Number.isInteger(each) && each >= 0 && each <= MOST_PAIRING_DAYS,
  );
  return usable
    ? { baselineDaysBeforeReferral, baselineDaysAfterFirstContact, leastDaysBetweenScores }
    : null;
}
