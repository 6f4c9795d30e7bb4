import { strong } from '../../document/part.ts';
import type { Item, Section } from '../../document/report-document.ts';
import { item } from '../item.ts';
import type { Message } from '../message.ts';

const mostAsks = 4;

/** What the Board is asked to do: one thing for each message that something follows from, and to read the limits. */
export function asksSection(messages: readonly Message[]): Section {
  const asks = messages.flatMap(({ id, ask, figure }): Item[] =>
    ask
      ? [
          {
            id: id.replace('message:', 'ask:'),
            parts: [strong(ask.verb), ...ask.parts],
            ...(figure === undefined ? {} : { figure }),
          },
        ]
      : [],
  );
  return {
    id: 'asks',
    title: 'What we ask the Board to do',
    blocks: [
      {
        kind: 'asks',
        items: [
          ...asks.slice(0, mostAsks - 1),
          item(
            'ask:note',
            strong('Note'),
            ' what these data cannot tell us, set out under “How good the data are”.',
          ),
        ],
      },
    ],
  };
}
