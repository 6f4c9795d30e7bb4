import { firstNotebook } from '../notebook/first-notebook.ts';
import type { NotebookQuery } from '../notebook/notebook.ts';
import type { LeftExport } from '../export/left-exports.ts';

/** What a researcher has at hand in this tab: words and what has left, never the records. */
export interface Session {
  readonly queries: readonly NotebookQuery[];
  /** The place of the query that is shown. */
  readonly at: number;
  /** Changes when another text is to be shown; typing does not change it. */
  readonly shown: number;
  readonly history: readonly string[];
  /** The queries as they were before some were taken away, until they change again. */
  readonly undo: Undo | null;
  readonly left: readonly LeftExport[];
  /** The link that was opened last, so that coming back does not open it again. */
  readonly link: string;
}

export interface Undo {
  readonly after: 'removing' | 'opening';
  readonly queries: readonly NotebookQuery[];
  readonly at: number;
}

const MOST_HISTORY = 30;
export const emptyQuery: NotebookQuery = { name: 'New query', sql: '', notes: '', chart: null };

const first: Session = {
  queries: firstNotebook.queries,
  at: 0,
  shown: 0,
  history: [],
  undo: null,
  left: [],
  link: '',
};

let session = first;
const listeners = new Set<() => void>();

/** The session of this tab. It outlives the page, so that a look at another page loses no query and no export. */
export const sessionStore = {
  get: (): Session => session,
  first: (): Session => first,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  forget: (): void => set(first),
};

export const sessionActions = {
  /** A part that says what the query says already, as an editor tells of a text it was given, changes nothing. */
  change: (part: Partial<NotebookQuery>): void => {
    const now = session.queries[session.at];
    if (!now) return;
    const next = { ...now, ...part };
    if (
      next.name === now.name &&
      next.sql === now.sql &&
      next.notes === now.notes &&
      next.chart === now.chart
    )
      return;
    set({
      ...session,
      undo: null,
      queries: session.queries.map((each, place) => (place === session.at ? next : each)),
    });
  },
  show: (at: number): void => set({ ...session, at, shown: session.shown + 1 }),
  /** Puts a query at the end and shows it. */
  add: (query: NotebookQuery): void =>
    set({
      ...session,
      undo: null,
      queries: [...session.queries, query],
      at: session.queries.length,
      shown: session.shown + 1,
    }),
  /** Takes the query that is shown away; the last one is emptied. */
  remove: (): void => {
    const queries = session.queries.filter((_, place) => place !== session.at);
    set({
      ...session,
      undo: undoAfter('removing'),
      queries: queries.length > 0 ? queries : [emptyQuery],
      at: Math.max(0, session.at - 1),
      shown: session.shown + 1,
    });
  },
  replaceAll: (queries: readonly NotebookQuery[]): void =>
    set({ ...session, undo: undoAfter('opening'), queries, at: 0, shown: session.shown + 1 }),
  /** Puts the queries back that the last step took away. */
  undo: (): void => {
    if (session.undo === null) return;
    const { queries, at } = session.undo;
    set({ ...session, undo: null, queries, at, shown: session.shown + 1 });
  },
  /** A query that a figure linked to stands before the others, once. */
  openLink: (link: string, query: NotebookQuery): void => {
    if (link === session.link) return;
    set({
      ...session,
      link,
      undo: null,
      queries: [query, ...session.queries],
      at: 0,
      shown: session.shown + 1,
    });
  },
  ran: (sql: string): void =>
    set({
      ...session,
      history: [sql, ...session.history.filter((each) => each !== sql)].slice(0, MOST_HISTORY),
    }),
  putBack: (sql: string): void => {
    sessionActions.change({ sql });
    set({ ...session, shown: session.shown + 1 });
  },
  left: (...exports: readonly LeftExport[]): void =>
    set({ ...session, left: [...session.left, ...exports] }),
};

function undoAfter(after: Undo['after']): Undo {
  return { after, queries: session.queries, at: session.at };
}

function set(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
