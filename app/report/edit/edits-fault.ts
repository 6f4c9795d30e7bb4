/** Why a file holds no edits that can be opened here. */
export type EditsFault =
  | { readonly kind: 'too_large' }
  | { readonly kind: 'not_json' }
  | { readonly kind: 'a_report' }
  | { readonly kind: 'not_edits' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string; readonly reason: string };

const choose = 'Choose the file whose name ends in .evenlode-edits.json.';
const unchanged = 'The report is as it was.';

/** What happened, and one thing to do about it. */
export function editsFaultWords(fault: EditsFault): {
  readonly title: string;
  readonly what: string;
} {
  switch (fault.kind) {
    case 'too_large':
      return {
        title: 'This file is too large to hold edits of a report',
        what: `${choose} ${unchanged}`,
      };
    case 'not_json':
      return {
        title: 'This file holds no edits of a report',
        what: `It may be of another kind, or have been cut short on its way. ${choose} ${unchanged}`,
      };
    case 'a_report':
      return {
        title: 'This is a whole report, not the edits made to one',
        what: `Open it under “Read a Board report”. For edits, choose the file whose name ends in .evenlode-edits.json. ${unchanged}`,
      };
    case 'not_edits':
      return {
        title: 'This file holds no edits of a report',
        what: `It is a file of another kind. ${choose} ${unchanged}`,
      };
    case 'newer':
      return {
        title: 'These edits were saved by a newer Evenlode',
        what: `They are version ${fault.version} of the file. Reload this page to get the newest Evenlode. ${unchanged}`,
      };
    case 'damaged':
      return {
        title: 'This file of edits is damaged',
        what: `Something is missing or changed${fault.where === '' ? '' : ` at ${fault.where}`}: ${fault.reason}. Take the file as it was saved. ${unchanged}`,
      };
  }
}
