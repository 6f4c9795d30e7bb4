import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  defaultPairingSettings,
  pairingRules,
  type PairingSettings,
} from '#app/analysis/pairing-settings.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { draftOf, pairingFields, readDraft, type PairingFaults } from './pairing-fault.ts';

interface PairingFormProps {
  readonly pairing: PairingSettings;
  readonly onPairing: (settings: PairingSettings) => Promise<void>;
}

const labels: Readonly<Record<keyof PairingSettings, { label: string; hint: string }>> = {
  baselineDaysBeforeReferral: {
    label: 'Days before the referral',
    hint: 'A first score may be this much older than the referral.',
  },
  baselineDaysAfterFirstContact: {
    label: 'Days after the first attended contact',
    hint: 'A first score may be this much later. After the referral, where no contact is recorded.',
  },
  leastDaysBetweenScores: {
    label: 'Least days between two scores',
    hint: 'Closer than this is not a change. 0 lets two scores of one day be a pair.',
  },
};

/** Which two scores make a pair: the rules in force, and a form to change the three numbers in them. */
export function PairingForm({ pairing, onPairing }: PairingFormProps) {
  const [draft, setDraft] = useState(draftOf(pairing));
  const [faults, setFaults] = useState<PairingFaults>({});
  const [news, setNews] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const pairBy = (settings: PairingSettings, done: string) => {
    setFaults({});
    setDraft(draftOf(settings));
    setNews('Pairing the scores again.');
    onPairing(settings).then(
      () => setNews(done),
      () => setNews('That did not work. The rules are as they were.'),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft);
    if ('faults' in read) {
      setFaults(read.faults);
      setNews('');
    } else pairBy(read.settings, 'Every figure now follows these numbers.');
  };
  const isDefault = pairingFields.every((key) => pairing[key] === defaultPairingSettings[key]);
  return (
    <section className="outcomes-section" id="pairing" aria-labelledby="pairing-title">
      <h2 className="app-section-title" id="pairing-title">
        Which scores make a pair
      </h2>
      <ul className="outcomes-pairing__rules">
        {pairingRules(pairing).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="app-source">
        {isDefault
          ? 'These are Evenlode’s defaults. No national standard fixes them for social prescribing.'
          : 'These are not Evenlode’s defaults. They stand in the method of every figure.'}
      </p>
      <Disclosure summary="Change these numbers" className="outcomes-pairing app-no-print">
        <form ref={form} onSubmit={submit} noValidate className="outcomes-pairing__form">
          {pairingFields.map((field) => (
            <TextField
              key={field}
              {...labels[field]}
              type="number"
              min="0"
              value={draft[field]}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
              {...(faults[field] === undefined ? {} : { error: faults[field] })}
            />
          ))}
          <div className="outcomes-pairing__buttons">
            <Button type="submit">Pair the scores again</Button>
            {!isDefault && (
              <Button
                kind="secondary"
                onClick={() => pairBy(defaultPairingSettings, 'Back to the defaults.')}
              >
                Go back to the defaults
              </Button>
            )}
          </div>
          <p role="status" className="outcomes-pairing__news">
            {news}
          </p>
        </form>
      </Disclosure>
    </section>
  );
}
