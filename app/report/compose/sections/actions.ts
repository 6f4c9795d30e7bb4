import { text } from '../../document/part.ts';
import type { Section } from '../../document/report-document.ts';
import { note } from '../item.ts';
import type { ReportInput } from '../report-input.ts';

const mostActions = 6;

/** What was said, what was done about it, and how it will be known. */
export function actionsSection({ voices }: ReportInput): Section | null {
  const actions = voices?.value.actions ?? [];
  if (actions.length === 0) return null;
  const more = actions.length - mostActions;
  return {
    id: 'actions',
    title: 'You said, we did',
    blocks: [
      {
        kind: 'table',
        title: '',
        subtitle: '',
        table: {
          caption: 'You said, we did',
          headings: ['You said', 'We did', 'Where this stands'],
          rows: actions
            .slice(0, mostActions)
            .map(({ youSaid, weDid, howWeKnow, status }) => [
              [text(youSaid)],
              [text(weDid)],
              [text(howWeKnow ?? status ?? 'Not said')],
            ]),
          holds: 'words',
        },
      },
      ...(more > 0 ? [note('actions:more', 'More actions are recorded than are shown here.')] : []),
    ],
  };
}
