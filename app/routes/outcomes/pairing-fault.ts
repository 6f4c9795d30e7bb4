import { MOST_PAIRING_DAYS, type PairingSettings } from '#app/analysis/pairing-settings.ts';

/** What is written in the fields, before it is known to be a number. */
export type PairingDraft = Readonly<Record<keyof PairingSettings, string>>;

export type PairingFaults = Readonly<Partial<Record<keyof PairingSettings, string>>>;

export const pairingFields = [
  'baselineDaysBeforeReferral',
  'baselineDaysAfterFirstContact',
  'leastDaysBetweenScores',
] as const satisfies readonly (keyof PairingSettings)[];

export function draftOf(settings: PairingSettings): PairingDraft {
  return {
    baselineDaysBeforeReferral: String(settings.baselineDaysBeforeReferral),
    baselineDaysAfterFirstContact: String(settings.baselineDaysAfterFirstContact),
    leastDaysBetweenScores: String(settings.leastDaysBetweenScores),
  };
}

/** The settings that the fields hold, or what is wrong with each field that holds none. */
export function readDraft(
  draft: PairingDraft,
): { readonly settings: PairingSettings } | { readonly faults: PairingFaults } {
  const faults: Partial<Record<keyof PairingSettings, string>> = {};
  for (const field of pairingFields) {
    const fault = faultOf(draft[field].trim());
    if (fault !== null) faults[field] = fault;
  }
  if (Object.keys(faults).length > 0) return { faults };
  return {
    settings: {
      baselineDaysBeforeReferral: Number(draft.baselineDaysBeforeReferral),
      baselineDaysAfterFirstContact: Number(draft.baselineDaysAfterFirstContact),
      leastDaysBetweenScores: Number(draft.leastDaysBetweenScores),
    },
  };
}

function faultOf(text: string): string | null {
  if (text === '') return 'Give a number of days. 0 is allowed.';
  if (!/^\d+$/.test(text)) return 'Give a whole number of days, 0 or more.';
  return Number(text) > MOST_PAIRING_DAYS ? 'Give 3,650 days (ten years) or fewer.' : null;
}
