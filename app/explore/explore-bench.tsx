import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { download } from '#app/figures/files/download.ts';
import { formatCount } from '#app/results/format.ts';
import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { TreeTable } from '#app/workspace/research/schema-tree.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { chartFor } from './chart/chart-fields.ts';
import { ChartSection } from './chart/chart-section.tsx';
import { CheckPanel } from './checks/check-panel.tsx';
import type { SqlEditorHandle } from './editor/create-editor.ts';
import { SqlEditor } from './editor/sql-editor.tsx';
import { cellFlags } from './checks/cell-flags.ts';
import { columnSummary } from './grid/column-summary.ts';
import { ResultGrid, type GridSort } from './grid/result-grid.tsx';
import { firstNotebook } from './notebook/first-notebook.ts';
import {
  NotebookFault,
  notebookText,
  readNotebook,
  type NotebookQuery,
} from './notebook/notebook.ts';
import { takeAway } from './export/take-away.ts';
import type { ToCheck } from './output-check/check-context.ts';
import type { EarlierExport } from './output-check/earlier-export.ts';
import { asEarlierExport } from './output-check/release-answer.ts';
import { RiskPanel } from './risk/risk-panel.tsx';
import { useQuery } from './use-query.ts';

interface ExploreBenchProps {
  readonly bench: ResearchBench;
  readonly tables: readonly TreeTable[];
  readonly state: WorkspaceState;
  /** A query that another page linked to. */
  readonly linked: string | null;
  /** The schema on the left. */
  readonly schema: (insert: (name: string) => void) => React.ReactNode;
}

const emptyQuery: NotebookQuery = { name: 'New query', sql: '', notes: '', chart: null };
const MOST_HISTORY = 30;

/** The middle and the right of the bench: the query, its answer, its chart, and what may leave. */
export function ExploreBench({ bench, tables, state, linked, schema }: ExploreBenchProps) {
  const [queries, setQueries] = useState<readonly NotebookQuery[]>(() =>
    linked === null
      ? firstNotebook.queries
      : [{ ...emptyQuery, name: 'From a figure', sql: linked }, ...firstNotebook.queries],
  );
  const [at, setAt] = useState(0);
  const [documentKey, setDocumentKey] = useState(0);
  const [history, setHistory] = useState<readonly string[]>([]);
  const [earlier, setEarlier] = useState<readonly EarlierExport[]>([]);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [sorted, setSorted] = useState(0);
  const [summary, setSummary] = useState<string | null>(null);
  const [mends, setMends] = useState<{
    readonly of: ToCheck;
    readonly steps: readonly { readonly to: ToCheck; readonly what: string }[];
  } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const editor = useRef<SqlEditorHandle | null>(null);
  const { query, run, stop, clear } = useQuery(bench, state.policy, earlier);
  const current = queries[at] ?? emptyQuery;
  const change = useCallback(
    (part: Partial<NotebookQuery>) =>
      setQueries((all) => all.map((each, place) => (place === at ? { ...each, ...part } : each))),
    [at],
  );
  const show = (next: number) => {
    setAt(next);
    setDocumentKey((n) => n + 1);
    clear();
    setSaid(null);
  };
  const begin = useCallback(
    (text: string, from: number) => {
      setSort(null);
      setSummary(null);
      setSaid(null);
      setMends(null);
      setHistory((all) => [text, ...all.filter((each) => each !== text)].slice(0, MOST_HISTORY));
      run(text, from);
    },
    [run],
  );
  const runChosen = useCallback(() => {
    const chosen = editor.current?.chosen() ?? { text: current.sql, from: 0 };
    begin(chosen.text, chosen.from);
  }, [begin, current.sql]);

  const opening = useRef(current.sql);
  useEffect(() => {
    if (opening.current.trim() === '') return;
    const soon = setTimeout(() => begin(opening.current, 0), 0);
    return () => clearTimeout(soon);
  }, [begin]);

  const ran = query.state === 'ran' ? query.ran : query.state === 'running' ? query.earlier : null;
  const found = query.state === 'ran' ? query.checked : null;
  const steps = mends !== null && mends.of === found ? mends.steps : [];
  const checked = steps.at(-1)?.to ?? found;
  const chart = useMemo(
    () => (checked ? chartFor(checked.answer, current.chart) : null),
    [checked, current.chart],
  );
  const flags = useMemo(
    () => (found && sort === null ? cellFlags(found) : new Map<string, string>()),
    [found, sort],
  );
  const fault = useMemo(
    () =>
      query.state === 'fault' && query.at !== null
        ? { at: query.at, message: query.message }
        : null,
    [query],
  );
  const answerKey = `${ran?.key ?? ''} ${sorted}`;
  const page = useCallback(
    (from: number, to: number) => bench.page(from, to, sort !== null),
    [bench, sort],
  );
  const order = (column: number) => {
    const next: GridSort | null =
      sort?.column !== column
        ? { column, direction: 'ASC' }
        : sort.direction === 'ASC'
          ? { column, direction: 'DESC' }
          : null;
    const done = () => {
      setSort(next);
      setSorted((n) => n + 1);
    };
    if (next) void bench.sort(next.column, next.direction).then(done);
    else done();
  };
  const leave = (way: 'csv' | 'png' | 'copy' | 'pack') => {
    if (!checked || !ran) return;
    takeAway(way, checked, {
      name: current.name,
      sql: ran.sql,
      mends: steps.map(({ what }) => what),
      copy: bench.copy,
      chart,
      scripts: async () =>
        (await import('#app/workspace/research/pack-scripts.ts')).packScripts(state),
    }).then(
      (words) => {
        setSaid(words);
        setEarlier((all) => [
          ...all,
          asEarlierExport(checked, { at: new Date().toISOString(), sql: ran.sql }),
        ]);
      },
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    );
  };
  const open = (files: readonly File[]) => {
    void files[0]?.text().then((text) => {
      try {
        const notebook = readNotebook(text);
        setQueries(notebook.queries);
        setFileFault(null);
        setAt(0);
        setDocumentKey((n) => n + 1);
        clear();
      } catch (error) {
        setFileFault(
          error instanceof NotebookFault ? error.message : 'The file could not be read.',
        );
      }
    });
  };
  const isRunning = query.state === 'running';
  const held = new Set(
    (tables.find(({ name }) => name === 'people')?.columns ?? []).flatMap(({ name, missing }) =>
      missing < bench.copy.people ? [name] : [],
    ),
  );
  return (
    <div className="explore">
      {schema((name) => editor.current?.insert(name))}
      <div className="explore__middle">
        <p className="explore__phone">Best on a wider screen.</p>
        <div className="explore-bar">
          <input
            className="explore-bar__name"
            aria-label="Name of the query"
            value={current.name}
            maxLength={120}
            onChange={(event) => change({ name: event.target.value })}
          />
          <div className="explore-bar__run">
            {isRunning ? (
              <Button kind="secondary" onClick={stop}>
                Stop
              </Button>
            ) : (
              <Button onClick={runChosen}>
                Run <kbd>Ctrl Enter</kbd>
              </Button>
            )}
          </div>
        </div>
        <div className="explore-notebook">
          <Select
            label="Query"
            labelPlace="beside"
            value={String(at)}
            options={queries.map(({ name }, place) => ({
              value: String(place),
              label: name || 'Without a name',
            }))}
            onChange={(value) => show(Number(value))}
          />
          {history.length > 1 && (
            <Select
              label="History"
              labelPlace="beside"
              value=""
              options={[
                { value: '', label: `${history.length} run` },
                ...history.map((text, place) => ({ value: String(place), label: oneLine(text) })),
              ]}
              onChange={(value) => {
                const text = value === '' ? undefined : history[Number(value)];
                if (text !== undefined) {
                  change({ sql: text });
                  setDocumentKey((n) => n + 1);
                }
              }}
            />
          )}
          <span className="explore-notebook__actions">
            <TextButton
              onClick={() => {
                setQueries([...queries, { ...emptyQuery, name: `Query ${queries.length + 1}` }]);
                show(queries.length);
              }}
            >
              New query
            </TextButton>
            <TextButton
              onClick={() =>
                download(
                  new Blob(
                    [
                      notebookText({
                        schema: 'evenlode-notebook/1',
                        queries: queries.map((each) => ({
                          ...each,
                          name: each.name.trim() || 'Without a name',
                        })),
                      }),
                    ],
                    { type: 'application/json' },
                  ),
                  'queries.evenlode-notebook.json',
                )
              }
            >
              Save notebook
            </TextButton>
            <FileButton kind="text" choose="one" accept=".json,application/json" onFiles={open}>
              Open notebook
            </FileButton>
          </span>
        </div>
        {fileFault && (
          <Notice tone="rust" title="The notebook was not opened">
            {fileFault}
          </Notice>
        )}
        <SqlEditor
          documentKey={`${documentKey}`}
          text={current.sql}
          tables={tables}
          fault={fault}
          onChange={(sql) => change({ sql })}
          onRun={runChosen}
          onStop={stop}
          onReady={(made) => {
            editor.current = made;
          }}
        />
        <details className="explore-notes" open={current.notes !== ''}>
          <summary>Notes</summary>
          <textarea
            aria-label="Notes on the query"
            rows={3}
            value={current.notes}
            maxLength={20_000}
            onChange={(event) => change({ notes: event.target.value })}
          />
        </details>
        <section className="explore-result" aria-labelledby="explore-result" aria-busy={isRunning}>
          <div className="explore-result__head">
            <h2 id="explore-result">Result</h2>
            <p role="status">{resultWords(query.state, ran?.result)}</p>
          </div>
          {query.state === 'fault' && (
            <Notice tone="rust" title="The query could not be answered">
              <p className="explore-result__fault">{query.message}</p>
            </Notice>
          )}
          {query.state === 'stopped' && <Notice>{query.message}</Notice>}
          {ran && query.state !== 'fault' && (
            <ResultGrid
              columns={distinct(ran.result.columns)}
              rows={ran.result.rows}
              page={page}
              answerKey={answerKey}
              sort={sort}
              onSort={order}
              flags={flags}
              onSummary={(column) => {
                const named = ran.result.columns[column];
                if (named)
                  void columnSummary(bench, column, named).then(setSummary, () => undefined);
              }}
            />
          )}
          {summary && (
            <p className="explore-result__summary" role="status">
              {summary}
            </p>
          )}
        </section>
        {checked && chart && checked.known.rows !== 'people' && (
          <ChartSection
            title={current.name}
            answer={checked.answer}
            choice={chart}
            onChoice={(chosen) => change({ chart: chosen })}
            note={chartNote(checked)}
          />
        )}
      </div>
      <aside className="explore__side">
        <CheckPanel
          checked={checked}
          isChecking={isRunning || (query.state === 'ran' && !found)}
          changed={steps.map(({ what }) => what)}
          onMended={(to, what) => found && setMends({ of: found, steps: [...steps, { to, what }] })}
          onUndo={() => setMends(null)}
          onCsv={() => leave('csv')}
          onPng={chart ? () => leave('png') : null}
          onCopy={() => leave('copy')}
          onPack={() => leave('pack')}
          earlier={earlier.length}
          said={said}
        />
        <RiskPanel bench={bench} held={held} />
      </aside>
    </div>
  );
}

function resultWords(
  state: string,
  result:
    | { readonly rows: number; readonly columns: readonly unknown[]; readonly milliseconds: number }
    | undefined,
): string {
  if (state === 'running') return 'Running…';
  if (!result || state !== 'ran') return '';
  return `${formatCount(result.rows)} ${result.rows === 1 ? 'row' : 'rows'}, ${result.columns.length} ${result.columns.length === 1 ? 'column' : 'columns'}. Ran in ${Math.max(1, Math.round(result.milliseconds))} milliseconds on this device.`;
}

function chartNote({ known, answer }: ToCheck): string {
  const groups = answer.rows.length;
  return `Source: your query, run on this device.${known.rows === 'groups' ? ` ${groups === 1 ? 'One group' : `${groups} groups`}, so read with care: a pattern across groups may not hold for each young person.` : ''}`;
}

function oneLine(text: string): string {
  const words = text.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

function distinct<T extends { readonly name: string }>(columns: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const n = seen.get(column.name) ?? 0;
    seen.set(column.name, n + 1);
    return n === 0 ? column : { ...column, name: `${column.name}_${n}` };
  });
}
