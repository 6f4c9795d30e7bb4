/** A group as it is named away from its characteristic: "Young carer: yes", "Sex: male"; "African" needs no more. */
export function groupName(characteristicLabel: string, groupLabel: string): string {
  return /^(yes|no)$/i.test(groupLabel)
    ? `${characteristicLabel}: ${groupLabel.toLowerCase()}`
    : groupLabel;
}
