import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { TreeTable } from '#app/workspace/research/schema-tree.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { chartFor } from './chart/chart-fields.ts';
import { ChartSection } from './chart/chart-section.tsx';
import { chartNote } from './chart/chart-note.ts';
import { CheckPanel } from './checks/check-panel.tsx';
import { useMends } from './checks/use-mends.ts';
import type { SqlEditorHandle } from './editor/create-editor.ts';
import { QueryBar } from './editor/query-bar.tsx';
import { QueryNotes } from './editor/query-notes.tsx';
import { SqlEditor } from './editor/sql-editor.tsx';
import { LeftList } from './export/left-list.tsx';
import { useLeave } from './export/use-leave.ts';
import { ResultSection } from './grid/result-section.tsx';
import { NotebookBar } from './notebook/notebook-bar.tsx';
import { RiskPanel } from './risk/risk-panel.tsx';
import { emptyQuery, sessionActions } from './session/session.ts';
import { useSession } from './session/use-session.ts';
import { useQuery } from './use-query.ts';

interface ExploreBenchProps {
  readonly bench: ResearchBench;
  readonly tables: readonly TreeTable[];
  readonly state: WorkspaceState;
  /** A query that another page linked to, and the address it came by. */
  readonly linked: { readonly sql: string | null; readonly key: string };
  /** The schema on the left. */
  readonly schema: (insert: (name: string) => void) => React.ReactNode;
}

/** The query, its answer, its chart, and what may leave. */
export function ExploreBench({ bench, tables, state, linked, schema }: ExploreBenchProps) {
  const session = useSession();
  const current = session.queries[session.at] ?? emptyQuery;
  const editor = useRef<SqlEditorHandle | null>(null);
  const { query, run, stop, clear } = useQuery(bench, state.policy, session.left);

  useEffect(() => {
    if (linked.sql !== null)
      sessionActions.openLink(linked.key, {
        ...emptyQuery,
        name: 'From a figure',
        sql: linked.sql,
      });
  }, [linked]);

  const begin = useCallback(
    (text: string, from: number) => {
      sessionActions.ran(text);
      run(text, from);
    },
    [run],
  );
  const runChosen = useCallback(() => {
    const chosen = editor.current?.chosen() ?? { text: current.sql, from: 0 };
    begin(chosen.text, chosen.from);
  }, [begin, current.sql]);

  // What is shown is answered at once: on opening, by a link, and when another query is chosen.
  const text = useRef(current.sql);
  text.current = current.sql;
  useEffect(() => {
    clear();
    const soon = setTimeout(() => {
      if (text.current.trim() !== '') begin(text.current, 0);
    }, 0);
    return () => clearTimeout(soon);
  }, [begin, clear, session.shown]);

  const ran = query.state === 'ran' ? query.ran : query.state === 'running' ? query.earlier : null;
  const found = query.state === 'ran' ? query.checked : null;
  const isChecking = query.state === 'ran' && !found;
  const mends = useMends(found);
  const chart = useMemo(
    () => (mends.checked ? chartFor(mends.checked.answer, current.chart) : null),
    [mends.checked, current.chart],
  );
  const fault = useMemo(
    () =>
      query.state === 'fault' && query.at !== null
        ? { at: query.at, message: query.message }
        : null,
    [query],
  );
  const { leave, said } = useLeave({ ran, mends, chart, name: current.name, bench, state });
  const held = useMemo(
    () =>
      new Set(
        (tables.find(({ name }) => name === 'people')?.columns ?? []).flatMap(
          ({ name, missing }) => (missing < bench.copy.people ? [name] : []),
        ),
      ),
    [tables, bench],
  );
  return (
    <div className="explore">
      {schema((name) => editor.current?.insert(name))}
      <div className="explore__middle">
        <p className="explore__phone">Best on a wider screen.</p>
        <p className="explore__print">
          Results that have not passed the output check are not printed. Export them first.
        </p>
        <QueryBar
          name={current.name}
          onName={(name) => sessionActions.change({ name })}
          isBusy={query.state === 'running' || isChecking}
          onRun={runChosen}
          onStop={stop}
        />
        <NotebookBar session={session} />
        <SqlEditor
          documentKey={String(session.shown)}
          text={current.sql}
          tables={tables}
          fault={fault}
          onChange={(sql) => sessionActions.change({ sql })}
          onRun={runChosen}
          onStop={stop}
          onReady={(made) => {
            editor.current = made;
          }}
        />
        <QueryNotes
          key={session.shown}
          notes={current.notes}
          onNotes={(notes) => sessionActions.change({ notes })}
        />
        <ResultSection bench={bench} query={query} ran={ran} found={found} />
        {mends.checked && chart && mends.checked.known.rows !== 'people' && (
          <ChartSection
            title={current.name}
            answer={mends.checked.answer}
            choice={chart}
            onChoice={(chosen) => sessionActions.change({ chart: chosen })}
            note={chartNote(mends.checked)}
          />
        )}
      </div>
      <aside className="explore__side">
        <CheckPanel
          mends={mends}
          isChecking={query.state === 'running' || isChecking}
          hasChart={chart !== null}
          leave={leave}
          said={said}
        />
        <LeftList left={session.left} />
        <RiskPanel bench={bench} held={held} />
      </aside>
    </div>
  );
}
