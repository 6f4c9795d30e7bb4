import { expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseVoices } from '#app/disclosure/release-voices.ts';
import type { RecordedVoices } from '#app/results/feedback.ts';

const comment = (text: string, respondent = 'young_person') => ({
  respondent,
  respondentLabel: respondent === 'young_person' ? 'Young person' : 'Commissioner',
  text,
});

const voices = (more: Partial<RecordedVoices>): RecordedVoices => ({
  comments: [],
  written: 0,
  withoutConsent: 0,
  asksConsent: true,
  repliesBy: { young_person: 40, commissioner: 3 },
  places: [],
  actions: null,
  ...more,
});

test('a comment in which nothing is found is quoted as it was written', () => {
  const { value } = releaseVoices(
    voices({ comments: [comment('I made one good friend and that is enough for me.')] }),
    defaultPolicy,
  );
  expect(value.quotes).toEqual([
    {
      text: 'I made one good friend and that is enough for me.',
      who: 'Young person',
      respondent: 'young_person',
      masked: false,
    },
  ]);
});

test('a name is masked, and nothing of it is left', () => {
  const { value } = releaseVoices(
    voices({ comments: [comment('My link worker Charlotte Bennett listened to me.')] }),
    defaultPolicy,
  );
  expect(value.quotes).toHaveLength(1);
  expect(value.quotes[0]?.masked).toBe(true);
  expect(JSON.stringify(value)).not.toMatch(/Charlotte|Bennett/);
});

test.each([
  'Ring me on 07700 900123 any time.',
  'Write to sam.smith@example.org about it.',
  'We live at SW1A 1AA and the bus is far.',
])('a comment that holds more than a name is withheld whole: %s', (text) => {
  const { value } = releaseVoices(voices({ comments: [comment(text)] }), defaultPolicy, true);
  expect(value.quotes).toEqual([]);
  expect(value.withheld).toEqual([{ reason: 'could_identify', n: 1 }]);
});

test('what import masked already counts like what is found here', () => {
  const { value } = releaseVoices(
    voices({ comments: [comment('[name] listened to me.'), comment('Ring me on [phone].')] }),
    defaultPolicy,
    true,
  );
  expect(value.quotes).toMatchObject([{ text: '[name] listened to me.', masked: true }]);
  expect(value.withheld).toEqual([{ reason: 'could_identify', n: 1 }]);
});

test('nobody of a group small enough to be guessed is quoted', () => {
  const { value } = releaseVoices(
    voices({ comments: [comment('Clear about the numbers.', 'commissioner')] }),
    defaultPolicy,
    true,
  );
  expect(value.quotes).toEqual([]);
  expect(value.withheld).toEqual([{ reason: 'small_group', n: 1 }]);
});

test('how many are withheld is exact on the screen and protected where it leaves', () => {
  const some = voices({
    comments: [comment('Ring me on 07700 900123.')],
    written: 24,
    withoutConsent: 23,
  });
  expect(releaseVoices(some, defaultPolicy, true).value.withheld).toEqual([
    { reason: 'no_consent', n: 23 },
    { reason: 'could_identify', n: 1 },
  ]);
  expect(releaseVoices(some, defaultPolicy).value.withheld).toEqual([
    { reason: 'no_consent', n: null },
    { reason: 'could_identify', n: null },
  ]);
  const many = voices({ written: 23, withoutConsent: 23 });
  expect(releaseVoices(many, defaultPolicy).value.withheld).toEqual([
    { reason: 'no_consent', n: 25 },
  ]);
});

test('actions are screened too, but may name the localities of the records', () => {
  const { value } = releaseVoices(
    voices({
      places: ['Netherfold'],
      actions: [
        {
          youSaid: 'Charlotte Bennett said it is far.',
          weDid: 'Two activities run in Netherfold from the summer.',
          raisedByLabel: 'Young person',
          status: 'done',
          statusLabel: 'Done',
          closedOn: '2026-01-12',
        },
      ],
    }),
    defaultPolicy,
  );
  expect(value.actions?.[0]?.youSaid).not.toMatch(/Charlotte|Bennett/);
  expect(value.actions?.[0]).toMatchObject({
    weDid: 'Two activities run in Netherfold from the summer.',
    who: 'Young person',
    howWeKnow: 'Done, 12 January 2026',
  });
});
