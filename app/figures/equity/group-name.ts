/**
 * A group as it is named in a sentence, away from its characteristic: "Young carer: yes"; "African", for the Census group
 * "Black, Black British, Black Welsh, Caribbean or African: African". Tables keep the whole name.
 */
export function groupName(characteristicLabel: string, groupLabel: string): string {
  if (/^(yes|no)$/i.test(groupLabel)) return `${characteristicLabel}: ${groupLabel.toLowerCase()}`;
  return /^[^:]+: ([^:,]+(?:, [^:]+)*)$/.exec(groupLabel)?.[1] ?? groupLabel;
}
