import type { ReportDocument, Section } from '../document/report-document.ts';
import { keyMessages } from './key-messages.ts';
import type { ReportInput } from './report-input.ts';
import { actionsSection } from './sections/actions.ts';
import { asksSection } from './sections/asks.ts';
import { changeSection } from './sections/change.ts';
import { messagesSection } from './sections/messages.ts';
import { methodSection } from './sections/method.ts';
import { principlesSection } from './sections/principles.ts';
import { purposeSection } from './sections/purpose.ts';
import { qualitySection } from './sections/quality.ts';
import { reachSection } from './sections/reach.ts';
import { summarySection } from './sections/summary.ts';
import { voicesSection } from './sections/voices.ts';

/**
 * The report as it is made from results, before anybody edits it. Sections without anything to say are not there. Every
 * number is a place in a released figure; every claim rests on a test that the figure carries.
 */
export function composeReport(input: ReportInput): ReportDocument {
  const messages = keyMessages(input.figures);
  const sections: readonly (Section | null)[] = [
    purposeSection(input),
    messagesSection(messages),
    asksSection(messages),
    summarySection(input),
    reachSection(input),
    changeSection(input),
    voicesSection(input),
    actionsSection(input),
    qualitySection(input),
    principlesSection(input),
    methodSection(input),
  ];
  return {
    head: input.head,
    figures: input.figures,
    sections: sections.filter((section) => section !== null),
  };
}
