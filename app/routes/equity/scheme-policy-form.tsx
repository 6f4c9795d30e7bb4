import { useState, type FormEvent } from 'react';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { schemePolicySchema } from '#app/disclosure/scheme-policy.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextField } from '#app/ui/text-field.tsx';

interface SchemePolicyFormProps {
  readonly policy: DisclosurePolicy;
  readonly onPolicy: (policy: DisclosurePolicy) => void;
}

interface Draft {
  readonly setBy: string;
  readonly link: string;
  readonly hideUpTo: string;
  readonly roundTo: string;
  readonly hideZero: boolean;
}

const blank: Draft = { setBy: '', link: '', hideUpTo: '', roundTo: '', hideZero: false };

/** The scheme's own rule: who set it, where it is written down, what it hides and rounds. Nothing is guessed. */
export function SchemePolicyForm({ policy, onPolicy }: SchemePolicyFormProps) {
  const [draft, setDraft] = useState<Draft>(policy.id === 'scheme' ? draftOf(policy) : blank);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const field = (name: Exclude<keyof Draft, 'hideZero'>) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    ...(faults[name] === undefined ? {} : { error: faults[name] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = schemePolicySchema.safeParse(policyOf(draft));
    if (read.success) {
      setFaults({});
      onPolicy(read.data);
      return;
    }
    setFaults(faultsOf(read.error.issues.map(({ path }) => String(path[0]))));
  };
  return (
    <Disclosure summary="Use the scheme’s own rule" className="equity-own-rule app-no-print">
      <form onSubmit={submit} className="equity-own">
        <TextField label="Who set the rule" {...field('setBy')} />
        <TextField label="Where it is written down (web address)" {...field('link')} />
        <TextField
          label="Hide counts from 1 up to"
          type="number"
          min="0"
          max="1000"
          {...field('hideUpTo')}
        />
        <TextField
          label="Round other counts to the nearest"
          type="number"
          min="1"
          max="1000"
          {...field('roundTo')}
        />
        <Checkbox
          checked={draft.hideZero}
          onChange={(hideZero) => setDraft({ ...draft, hideZero })}
        >
          Hide 0 as well
        </Checkbox>
        <Button type="submit" kind="secondary">
          Use this rule
        </Button>
      </form>
    </Disclosure>
  );
}

/** What the form does not ask follows the default rule, with widths that fit the counts that are hidden. */
function policyOf({ setBy, link, hideUpTo, roundTo, hideZero }: Draft): unknown {
  const upTo = Number(hideUpTo);
  const to = Number(roundTo);
  return {
    ...defaultPolicy,
    id: 'scheme',
    label: `Counts of ${hideZero ? '0' : '1'} to ${hideUpTo} are hidden and other counts are ${to === 1 ? 'not rounded' : `rounded to the nearest ${roundTo}`}`,
    setBy,
    links: [link],
    hideZero,
    hideUpTo: hideUpTo === '' ? Number.NaN : upTo,
    roundTo: roundTo === '' ? Number.NaN : to,
    leastDenominator: Math.max(defaultPolicy.leastDenominator, upTo + 1),
    leastMeanBase: Math.max(2, upTo + 1),
    leastWidth: Math.max(1, upTo + 1),
    leastPossibleValues: Math.max(2, Math.min(defaultPolicy.leastPossibleValues, upTo)),
  };
}

function draftOf({ setBy, links, hideUpTo, roundTo, hideZero }: DisclosurePolicy): Draft {
  return {
    setBy,
    link: links[0] ?? '',
    hideUpTo: String(hideUpTo),
    roundTo: String(roundTo),
    hideZero,
  };
}

const faultWords: Readonly<Record<string, string>> = {
  setBy: 'Say who set the rule.',
  link: 'Give the web address where the rule is written down, with https.',
  hideUpTo: 'Give a whole number. A rule must hide small counts or round.',
  roundTo: 'Give a whole number of 1 or more. 1 is no rounding.',
};

function faultsOf(paths: readonly string[]): Readonly<Record<string, string>> {
  const names = paths.map((path) => (path === 'links' ? 'link' : path));
  const known = names.map((name) => (name in faultWords ? name : 'hideUpTo'));
  return Object.fromEntries(known.map((name) => [name, faultWords[name] ?? '']));
}
