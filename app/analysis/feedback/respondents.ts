import { termLabel } from '../term-label.ts';

/** Stakeholder groups in the order in which they are shown, as groups of people. */
const groups: readonly (readonly [code: string, label: string])[] = [
  ['young_person', 'Young people'],
  ['parent_carer', 'Parents and carers'],
  ['referrer', 'Referrers'],
  ['link_worker', 'Link workers'],
  ['service_provider', 'Service and activity providers'],
  ['commissioner', 'Commissioners'],
  ['school', 'Schools and colleges'],
  ['other', 'Others'],
];

/** Row key of replies that do not say whose they are. */
export const NOT_RECORDED = 'missing:respondent';

/** What a stakeholder group is called; of null, that nobody recorded which it is. */
export function respondentLabel(code: string | null): string {
  if (code === null) return 'Group not recorded';
  return groups.find(([known]) => known === code)?.[1] ?? code;
}

/** What one member of the group is called: "Young person". */
export function respondentOne(code: string): string {
  return termLabel('feedback', 'respondent', code);
}

/** Young people first, then families, those who refer, and so on; those not recorded last. */
export function respondentOrder(one: string | null, other: string | null): number {
  return place(one) - place(other);
}

/** The six groups that the guidance names, which a scheme would want to hear. */
export const stakeholderGroups = groups.slice(0, 6).map(([code]) => code);

function place(code: string | null): number {
  if (code === null) return groups.length + 1;
  const at = groups.findIndex(([known]) => known === code);
  return at === -1 ? groups.length : at;
}
