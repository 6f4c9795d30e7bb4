import type { ReportInput } from '../report-input.ts';
import type { Section } from '../../document/report-document.ts';
import { paragraph } from '../item.ts';

/** What the paper is for. */
export function purposeSection({ head }: ReportInput): Section {
  return {
    id: 'purpose',
    title: 'Purpose',
    blocks: [
      paragraph(
        'purpose:what',
        `This paper tells the Board who ${head.scheme} reached, what changed for those young people, and where some groups got less from the service than others. It also says what is not known.`,
      ),
      paragraph(
        'purpose:law',
        'Public bodies must consider how what they do affects people with protected characteristics (Equality Act 2010, section 149). The comparisons in this paper help the Board to do so.',
      ),
    ],
  };
}
