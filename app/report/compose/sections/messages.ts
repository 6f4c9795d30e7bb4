import type { Section } from '../../document/report-document.ts';
import { paragraph } from '../item.ts';
import type { Message } from '../message.ts';

/** What the results bear out, in the order in which a Board can act on it. */
export function messagesSection(messages: readonly Message[]): Section {
  return {
    id: 'messages',
    title: 'Key messages',
    blocks:
      messages.length === 0
        ? [
            paragraph(
              'messages:none',
              'Nothing stands out clearly in these results after allowing for small numbers and for how many comparisons were made. That is a finding too: it does not show that all groups fare alike.',
            ),
          ]
        : [
            {
              kind: 'messages',
              items: messages.map(({ id, parts, figure }) => ({
                id,
                parts,
                ...(figure === undefined ? {} : { figure }),
              })),
            },
          ],
  };
}
