import {
  copyResearch,
  type ResearchCopy,
  type ResearchKeys,
} from '#app/analysis/research/copy-research.ts';
import { choosePart, PARTS } from '#app/analysis/research/people-parts.ts';
import { makeProbeSchemas, type ProbeSchema } from '#app/analysis/research/probe-schemas.ts';
import type { Database, QueryResult, Value } from '#app/database/database.ts';
import { statementsIn } from '#app/database/engine/single-statement.ts';
import { EngineStopped, QueryCancelled, QueryError } from '#app/database/errors.ts';
import { identifier } from '#app/database/sql.ts';
import type { Workspace } from '../workspace.ts';
import { faultOf, QueryFault } from './query-fault.ts';

/** How long a statement that was told to stop may take over it before its engine is ended. */
const PATIENCE_MS = 1_200;
/** As many rows as are looked at for the output check, and one. */
const ROWS_CHECKED = 2_001;
const TEMPORARY_TABLE = /^(create\s+(?:or\s+replace\s+)?temp(?:orary)?\s+)table\b/i;
const MAY_PREPARE = /^create\s+(or\s+replace\s+)?temp(orary)?\s+(table|view|macro)\b/i;

export interface ResearchResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: number;
  readonly milliseconds: number;
}

/** Rows as lists of values, in the order of the columns. */
export type ResearchRows = readonly (readonly Value[])[];

/** A query's answers from the records as they are and from the changed ones; null where one could not be asked. */
export interface ProbedAnswers {
  readonly rows: ResearchRows;
  readonly twice: ResearchRows | null;
  readonly repeated: ResearchRows | null;
  /** One answer from each part of the young people. */
  readonly parts: readonly ResearchRows[] | null;
  /** The engine's plan of the query as JSON, or empty. */
  readonly plan: string;
}

/** The query was stopped. `reloaded`: the engine would not, and was ended and filled again. */
export class ResearchStopped extends Error {
  override readonly name = 'ResearchStopped';

  constructor(readonly reloaded: boolean) {
    super(
      reloaded
        ? 'Stopped. The engine did not let go of the query, so the engine was ended. Explore’s copy of the records is made again, and the next query waits for it.'
        : 'Stopped. Nothing was changed.',
    );
  }
}

interface Asked {
  readonly before: readonly string[];
  readonly last: string;
  readonly signal: AbortSignal;
}

interface Making {
  readonly open: () => Promise<Database>;
  readonly workspace: Workspace;
  readonly keys: ResearchKeys;
}

/**
 * An engine of its own that holds what researchers may ask and nothing else. SQL of any kind can therefore reach no one who
 * did not agree to research; the open project is another engine that it knows nothing of.
 */
export class ResearchBench {
  readonly #making: Making;
  /** Another one after the engine had to be ended: it is filled while nobody waits for it. */
  #database: Promise<Database>;
  #columns: ResearchResult['columns'] = [];

  private constructor(
    making: Making,
    database: Database,
    readonly copy: ResearchCopy,
  ) {
    this.#making = making;
    this.#database = Promise.resolve(database);
  }

  static async open(
    workspace: Workspace,
    keys: ResearchKeys,
    open: () => Promise<Database>,
    onTable?: (name: string) => void,
  ): Promise<ResearchBench> {
    const making = { open, workspace, keys };
    const { database, copy } = await made(making, onTable);
    return new ResearchBench(making, database, copy);
  }

  /**
   * Runs a query and keeps its answer, to be read by `page`. Statements before the last may only make temporary tables,
   * views and macros, which the next run finds gone. Throws QueryFault, or ResearchStopped when `signal` aborts.
   */
  async run(text: string, signal: AbortSignal): Promise<ResearchResult> {
    const { before, last } = parts(text);
    await this.#clear();
    const started = performance.now();
    for (const { text: each, from } of before)
      await this.#ask(each, { from, linesBefore: 0, text: each }, signal);
    const place = { text: last.text, from: last.from, linesBefore: 1 };
    const described = await this.#ask(`DESCRIBE\n${last.text}`, place, signal);
    const columns = described.rows.map((row) => ({
      name: String(row.column_name),
      type: String(row.column_type),
    }));
    await this.#ask(
      `CREATE OR REPLACE TEMP TABLE evenlode_result AS SELECT * FROM (\n${last.text}\n) AS q(${namesOf(columns)})`,
      place,
      signal,
    );
    await this.look('DROP TABLE IF EXISTS evenlode_sorted');
    this.#columns = columns;
    const counted = await this.look('SELECT count(*) AS n FROM evenlode_result');
    return {
      columns,
      rows: Number(counted.rows[0]?.n ?? 0),
      milliseconds: performance.now() - started,
    };
  }

  /** Rows `from` to before `to` of the last answer, found by their number and not by counting through them. */
  async page(from: number, to: number, sorted = false): Promise<ResearchRows> {
    const table = sorted ? 'evenlode_sorted' : 'evenlode_result';
    return this.#inOrder(
      await this.look(
        `SELECT * FROM ${table} WHERE rowid >= ${Math.floor(from)} AND rowid < ${Math.floor(to)} ORDER BY rowid`,
      ),
    );
  }

  /** Puts the answer in order of one column, missing values last; `page` then reads it with `sorted`. */
  async sort(column: number, direction: 'ASC' | 'DESC'): Promise<void> {
    await this.look(
      `CREATE OR REPLACE TEMP TABLE evenlode_sorted AS SELECT * FROM evenlode_result
       ORDER BY ${identifier(`c${column}`)} ${direction} NULLS LAST, rowid`,
    );
  }

  /**
   * What the output check learns from: the query asked of the changed records, and the plan. What `run` had made stays.
   * Throws ResearchStopped when `signal` aborts.
   */
  async probe(text: string, signal: AbortSignal): Promise<ProbedAnswers> {
    const { before, last } = parts(text);
    const asked = { before: before.map((each) => each.text), last: last.text, signal };
    const rows = await this.page(0, ROWS_CHECKED);
    const plan = await this.#plan(asked);
    const nothing = { rows, twice: null, repeated: null, parts: null, plan };
    if (rows.length >= ROWS_CHECKED) return nothing;
    const twice = await this.#under('everyone_twice', asked);
    if (twice?.length !== rows.length) return { ...nothing, twice };
    const repeated = await this.#under('events_twice', asked);
    const each = repeated?.length === rows.length ? await this.#inParts(asked) : null;
    return { rows, twice, repeated, parts: each, plan };
  }

  /** A question of Explore’s own about the copy, such as what tables there are. */
  async look(query: string): Promise<QueryResult> {
    return (await this.#database).query(query);
  }

  async close(): Promise<void> {
    await (await this.#database).close();
  }

  async #inParts(asked: Asked): Promise<readonly ResearchRows[] | null> {
    const answers: ResearchRows[] = [];
    for (let part = 0; part < PARTS; part += 1) {
      await this.look(choosePart(part));
      const rows = await this.#under('one_part', asked);
      if (rows === null) return null;
      answers.push(rows);
    }
    return answers;
  }

  async #under(schema: ProbeSchema, { before, last, signal }: Asked): Promise<ResearchRows | null> {
    const database = this.#database;
    try {
      await this.look(`SET search_path = '${schema},main'`);
      if (before.length > 0) await this.#clear();
      for (const each of before) await this.#question(each, signal);
      const answer = await this.#question(
        `SELECT * FROM (\n${last}\n) AS q(${namesOf(this.#columns)}) LIMIT ${2 * ROWS_CHECKED}`,
        signal,
      );
      return answer && this.#inOrder(answer);
    } finally {
      if (database === this.#database) await this.look("SET search_path = 'main'");
    }
  }

  /** The plan of the query, its temporary tables read as views, so that the plan tells what they were made of. */
  async #plan({ before, last, signal }: Asked): Promise<string> {
    if (before.length > 0) await this.#clear();
    for (const each of before)
      await this.#question(each.replace(TEMPORARY_TABLE, '$1view'), signal);
    const answer = await this.#question(`EXPLAIN (FORMAT json)\n${last}`, signal);
    return String(answer?.rows[0]?.explain_value ?? '');
  }

  /** Takes away what earlier queries had made for themselves: no query depends on what was run before it. */
  async #clear(): Promise<void> {
    const { rows } = await this.look(
      `SELECT 'TABLE' AS kind, table_name AS name FROM duckdb_tables() WHERE temporary AND table_name NOT LIKE 'evenlode$_%' ESCAPE '$'
       UNION ALL SELECT 'VIEW', view_name FROM duckdb_views() WHERE temporary AND NOT internal
       UNION ALL SELECT DISTINCT CASE function_type WHEN 'macro' THEN 'MACRO' ELSE 'MACRO TABLE' END, function_name
       FROM duckdb_functions() WHERE NOT internal AND function_type IN ('macro', 'table_macro')`,
    );
    for (const { kind, name } of rows)
      await this.look(`DROP ${String(kind)} IF EXISTS temp.${identifier(String(name))}`);
  }

  /** null where the engine refuses the statement. */
  async #question(statement: string, signal: AbortSignal): Promise<QueryResult | null> {
    try {
      return await this.#ask(statement, { text: statement, from: 0, linesBefore: 0 }, signal);
    } catch (error) {
      if (error instanceof QueryFault && !(error.cause instanceof EngineStopped)) return null;
      throw error;
    }
  }

  #inOrder({ rows }: QueryResult): ResearchRows {
    return rows.map((row) => this.#columns.map((_, at) => row[`c${at}`] ?? null));
  }

  async #ask(
    statement: string,
    place: { readonly text: string; readonly from: number; readonly linesBefore: number },
    signal: AbortSignal,
  ): Promise<QueryResult> {
    const database = await this.#database;
    const asked = database.query(statement, { signal });
    try {
      return await Promise.race([asked, patienceEnds(signal, asked)]);
    } catch (error) {
      asked.catch(() => undefined);
      if (error instanceof OutOfPatience || error instanceof EngineStopped) {
        await this.#startAgain(database);
        if (error instanceof OutOfPatience) throw new ResearchStopped(true);
        throw new QueryFault(
          'The query needed more memory than there is. Explore’s copy of the records is made again; the project itself was not touched.',
          null,
          error,
        );
      }
      if (error instanceof QueryCancelled) throw new ResearchStopped(false);
      if (error instanceof QueryError) throw faultOf(error, place);
      throw error;
    }
  }

  /** Ends the engine at once and begins to fill another, for which only the next question waits. */
  async #startAgain(ended: Database): Promise<void> {
    await ended.close().catch(() => undefined);
    this.#database = made(this.#making).then(({ database }) => database);
    this.#database.catch(() => undefined);
  }
}

class OutOfPatience extends Error {}

function patienceEnds(signal: AbortSignal, asked: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const wait = (): void => void setTimeout(() => reject(new OutOfPatience()), PATIENCE_MS);
    const forget = (): void => signal.removeEventListener('abort', wait);
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
    asked.then(forget, forget);
  });
}

function parts(text: string): {
  readonly before: readonly Statement[];
  readonly last: Statement;
} {
  const statements = statementsIn(text);
  const before = statements.slice(0, -1);
  const last = statements.at(-1);
  if (!last) throw new QueryFault('There is no query to run.', null);
  const refused = before.find((each) => !MAY_PREPARE.test(each.text));
  if (refused)
    throw new QueryFault(
      'Before the query itself, only CREATE TEMP TABLE, VIEW or MACRO can be run.',
      refused.from,
    );
  return { before, last };
}

type Statement = ReturnType<typeof statementsIn>[number];

function namesOf(columns: readonly unknown[]): string {
  return columns.map((_, at) => identifier(`c${at}`)).join(', ');
}

async function made(
  { open, workspace, keys }: Making,
  onTable?: (name: string) => void,
): Promise<{ readonly database: Database; readonly copy: ResearchCopy }> {
  const database = await open();
  const copy = await workspace.ask((project) => copyResearch(project, database, keys, onTable));
  await makeProbeSchemas(database);
  return { database, copy };
}
