import { expect, test } from 'vitest';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { draftOf, readDraft } from '#app/routes/outcomes/pairing-fault.ts';

const draft = draftOf(defaultPairingSettings);

test('what is in force reads back as it is', () => {
  expect(readDraft(draft)).toEqual({ settings: defaultPairingSettings });
});

test('each field that holds no whole number of days says what it needs', () => {
  expect(
    readDraft({
      baselineDaysBeforeReferral: '-4',
      baselineDaysAfterFirstContact: '',
      leastDaysBetweenScores: '1.5',
    }),
  ).toEqual({
    faults: {
      baselineDaysBeforeReferral: 'Give a whole number of days, 0 or more.',
      baselineDaysAfterFirstContact: 'Give a number of days. 0 is allowed.',
      leastDaysBetweenScores: 'Give a whole number of days, 0 or more.',
    },
  });
});

test('more than ten years is refused, and ten years are not', () => {
  expect(readDraft({ ...draft, baselineDaysBeforeReferral: '3650' })).toHaveProperty('settings');
  expect(readDraft({ ...draft, baselineDaysBeforeReferral: '3651' })).toHaveProperty('faults');
});
