import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { Table } from '#app/results/table.ts';

/** The tables of a figure of the pathway page with their captions, in the order in which they are read. */
export function pathwayTables(
  figure: PathwayFigure,
): readonly { readonly caption: string; readonly table: Table }[] {
  switch (figure.kind) {
    case 'pathway_steps':
      return [{ caption: 'Steps of the pathway', table: figure.tables.steps }];
    case 'pathway_waits':
      return [
        { caption: 'Waits for each step', table: figure.tables.overview },
        { caption: 'Waits by group', table: figure.tables.groups },
        { caption: 'Young people by length of wait', table: figure.tables.bands },
      ];
    case 'pathway_sources':
      return [
        { caption: 'Who refers', table: figure.tables.sources },
        { caption: 'Ways in', table: figure.tables.routes },
      ];
    case 'pathway_reasons':
      return [
        { caption: 'Reasons for referral', table: figure.tables.reasons },
        { caption: 'Young people with a reason recorded', table: figure.tables.recorded },
      ];
    case 'pathway_not_accepted':
      return [
        { caption: 'Why not accepted', table: figure.tables.reasons },
        { caption: 'Signposted elsewhere', table: figure.tables.signposted },
        { caption: 'Days to the decision', table: figure.tables.decision },
      ];
    case 'pathway_months':
      return [
        { caption: 'Mean and limits', table: figure.tables.limits },
        { caption: 'This year and the year before', table: figure.tables.years },
        { caption: 'Referrals by month', table: figure.tables.months },
      ];
    case 'pathway_contacts':
      return [
        { caption: 'Contacts by attendance', table: figure.tables.attendance },
        { caption: 'Contacts by means', table: figure.tables.means },
        { caption: 'Contacts by place', table: figure.tables.places },
        { caption: 'Contact with each young person', table: figure.tables.people },
      ];
    case 'pathway_onward':
      return [
        { caption: 'Referrals and signposts', table: figure.tables.kinds },
        { caption: 'Kinds of service', table: figure.tables.services },
        { caption: 'Agreed by the young person', table: figure.tables.agreed },
        { caption: 'What became of them', table: figure.tables.status },
      ];
    case 'pathway_closures':
      return [
        { caption: 'Why support ended', table: figure.tables.reasons },
        { caption: 'Support still open', table: figure.tables.open },
      ];
    case 'pathway_caseload':
      return [{ caption: 'Open caseload by month', table: figure.tables.months }];
  }
}
