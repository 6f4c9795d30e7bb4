/** Why a file is no report that can be read here. */
export type ReportFault =
  | { readonly kind: 'too_large' }
  | { readonly kind: 'not_json'; readonly looksLike: 'html' | 'word' | 'other' }
  | { readonly kind: 'not_a_report' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string }
  /** A link to a file elsewhere: only files of this site are opened. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'not_found' };

/** What happened, and one thing to do about it. */
export function faultWords(fault: ReportFault): { readonly title: string; readonly what: string } {
  switch (fault.kind) {
    case 'too_large':
      return {
        title: 'This file is too large to be a report',
        what: 'Choose the file whose name ends in .evenlode-report.json.',
      };
    case 'not_json':
      return fault.looksLike === 'other'
        ? {
            title: 'This file is not a report',
            what: 'It may have been cut short on its way. Ask for it again: its name ends in .evenlode-report.json.',
          }
        : {
            title: `This is the report as ${fault.looksLike === 'html' ? 'a web page' : 'a Word or zip file'}`,
            what: 'Open it by itself, outside Evenlode. To read it here, ask for the file whose name ends in .evenlode-report.json.',
          };
    case 'not_a_report':
      return {
        title: 'This file is not a report made by Evenlode',
        what: 'Choose the file whose name ends in .evenlode-report.json.',
      };
    case 'newer':
      return {
        title: 'This report was made by a newer Evenlode',
        what: `It is version ${fault.version} of the report file. Reload this page to get the newest Evenlode, or ask for the report as a web page.`,
      };
    case 'damaged':
      return {
        title: 'This report file is damaged',
        what: `Something is missing or changed${fault.where === '' ? '' : ` at: ${fault.where}`}. Ask for the file again.`,
      };
    case 'elsewhere':
      return {
        title: 'This link leads to another site',
        what: 'Evenlode opens reports of its own site only. Save the file, and choose it here.',
      };
    case 'not_found':
      return {
        title: 'There is no report at this link',
        what: 'Check the link, or ask for the file and choose it here.',
      };
  }
}
