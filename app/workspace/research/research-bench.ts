import {
  copyResearch,
  type ResearchCopy,
  type ResearchKeys,
} from '#app/analysis/research/copy-research.ts';
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
const MAY_PREPARE = /^create\s+(or\s+replace\s+)?temp(orary)?\s+(table|view|macro)\b/i;

export interface ResearchResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: number;
  readonly milliseconds: number;
}

/** Rows as lists of values, in the order of the columns. */
export type ResearchRows = readonly (readonly Value[])[];

/** A query's answers from the records as they are and from the two changed ones; null where one could not be asked. */
export interface ProbedAnswers {
  readonly rows: ResearchRows;
  readonly twice: ResearchRows | null;
  readonly repeated: ResearchRows | null;
  /** The engine's plan of the query as JSON, or empty. */
  readonly plan: string;
}

/** The query was stopped. `reloaded`: the engine would not, and was ended and filled again. */
export class ResearchStopped extends Error {
  override readonly name = 'ResearchStopped';

  constructor(readonly reloaded: boolean) {
    super(
      reloaded
        ? 'Stopped. The engine did not let go of the query, so Explore’s copy of the records was made again.'
        : 'Stopped. Nothing was changed.',
    );
  }
}

/**
 * An engine of its own that holds what researchers may ask and nothing else. SQL of any kind can therefore reach no one who
 * did not agree to research; the open project is another engine that it knows nothing of.
 */
export class ResearchBench {
  readonly #open: () => Promise<Database>;
  readonly #workspace: Workspace;
  readonly #keys: ResearchKeys;
  #database: Database;
  #columns: ResearchResult['columns'] = [];

  private constructor(
    given: {
      readonly open: () => Promise<Database>;
      readonly workspace: Workspace;
      readonly keys: ResearchKeys;
    },
    database: Database,
    readonly copy: ResearchCopy,
  ) {
    this.#open = given.open;
    this.#workspace = given.workspace;
    this.#keys = given.keys;
    this.#database = database;
  }

  static async open(
    workspace: Workspace,
    keys: ResearchKeys,
    open: () => Promise<Database>,
    onTable?: (name: string) => void,
  ): Promise<ResearchBench> {
    const database = await open();
    const copy = await fill(database, workspace, keys, onTable);
    return new ResearchBench({ open, workspace, keys }, database, copy);
  }

  /**
   * Runs a query and keeps its answer, to be read by `page`. Statements before the last may only make temporary tables,
   * views and macros. Throws QueryFault, or ResearchStopped when `signal` aborts.
   */
  async run(text: string, signal: AbortSignal): Promise<ResearchResult> {
    const statements = statementsIn(text);
    const last = statements.at(-1);
    if (!last) throw new QueryFault('There is no query to run.', null);
    const started = performance.now();
    for (const { text: each, from } of statements.slice(0, -1)) {
      if (!MAY_PREPARE.test(each))
        throw new QueryFault(
          'Before the query itself, only CREATE TEMP TABLE, VIEW or MACRO can be run.',
          from,
        );
      await this.#ask(each, { from, linesBefore: 0, text: each }, signal);
    }
    const place = { text: last.text, from: last.from, linesBefore: 1 };
    const described = await this.#ask(`DESCRIBE\n${last.text}`, place, signal);
    const columns = described.rows.map((row) => ({
      name: String(row.column_name),
      type: String(row.column_type),
    }));
    const names = columns.map((_, at) => identifier(`c${at}`)).join(', ');
    await this.#ask(
      `CREATE OR REPLACE TEMP TABLE evenlode_result AS SELECT * FROM (\n${last.text}\n) AS q(${names})`,
      place,
      signal,
    );
    await this.#database.query('DROP TABLE IF EXISTS evenlode_sorted');
    this.#columns = columns;
    const counted = await this.#database.query('SELECT count(*) AS n FROM evenlode_result');
    return {
      columns,
      rows: Number(counted.rows[0]?.n ?? 0),
      milliseconds: performance.now() - started,
    };
  }

  /** Rows `from` to before `to` of the last answer, found by their number and not by counting through them. */
  async page(from: number, to: number, sorted = false): Promise<ResearchRows> {
    const table = sorted ? 'evenlode_sorted' : 'evenlode_result';
    return this.#rows(
      `SELECT * FROM ${table} WHERE rowid >= ${Math.floor(from)} AND rowid < ${Math.floor(to)} ORDER BY rowid`,
    );
  }

  /** Puts the answer in order of one column, missing values last; `page` then reads it with `sorted`. */
  async sort(column: number, direction: 'ASC' | 'DESC'): Promise<void> {
    await this.#database.query(
      `CREATE OR REPLACE TEMP TABLE evenlode_sorted AS SELECT * FROM evenlode_result
       ORDER BY ${identifier(`c${column}`)} ${direction} NULLS LAST, rowid`,
    );
  }

  /** What the output check learns from: the query asked thrice, and the plan. Restores what `run` had made. */
  async probe(text: string): Promise<ProbedAnswers> {
    const statements = statementsIn(text);
    const last = statements.at(-1)?.text ?? '';
    const rows = await this.#rows(
      `SELECT * FROM evenlode_result WHERE rowid < ${ROWS_CHECKED} ORDER BY rowid`,
    );
    const before = statements.slice(0, -1).map((each) => each.text);
    const twice = await this.#under('everyone_twice', before, last);
    const repeated = await this.#under('events_twice', before, last);
    const plan = await this.#database.query(`EXPLAIN (FORMAT json)\n${last}`).then(
      ({ rows: [row] }) => String(row?.explain_value ?? ''),
      () => '',
    );
    return { rows, twice, repeated, plan };
  }

  /** A question of Explore’s own about the copy, such as what tables there are. */
  async look(query: string): Promise<QueryResult> {
    return this.#database.query(query);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #under(
    schema: ProbeSchema,
    before: readonly string[],
    last: string,
  ): Promise<ResearchRows | null> {
    try {
      await this.#database.query(`SET search_path = '${schema},main'`);
      for (const each of before) await this.#database.query(each);
      const limit = 2 * ROWS_CHECKED;
      return await this.#rows(`SELECT * FROM (\n${last}\n) AS q(${this.#names()}) LIMIT ${limit}`);
    } catch (error) {
      if (error instanceof EngineStopped) throw error;
      return null;
    } finally {
      await this.#database.query("SET search_path = 'main'");
      for (const each of before) await this.#database.query(each).catch(() => undefined);
    }
  }

  #names(): string {
    return this.#columns.map((_, at) => identifier(`c${at}`)).join(', ');
  }

  async #rows(query: string): Promise<ResearchRows> {
    const { rows } = await this.#database.query(query);
    return rows.map((row) => this.#columns.map((_, at) => row[`c${at}`] ?? null));
  }

  async #ask(
    statement: string,
    place: { readonly text: string; readonly from: number; readonly linesBefore: number },
    signal: AbortSignal,
  ): Promise<QueryResult> {
    const asked = this.#database.query(statement, { signal });
    try {
      return await Promise.race([asked, patienceEnds(signal, asked)]);
    } catch (error) {
      asked.catch(() => undefined);
      if (error instanceof OutOfPatience || error instanceof EngineStopped) {
        await this.#restart();
        if (error instanceof OutOfPatience) throw new ResearchStopped(true);
        throw new QueryFault(
          'The query needed more memory than there is. Explore’s copy of the records was made again; the project itself was not touched.',
          null,
          error,
        );
      }
      if (error instanceof QueryCancelled) throw new ResearchStopped(false);
      if (error instanceof QueryError) throw faultOf(error, place);
      throw error;
    }
  }

  async #restart(): Promise<void> {
    await this.#database.close().catch(() => undefined);
    this.#database = await this.#open();
    await fill(this.#database, this.#workspace, this.#keys);
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

async function fill(
  database: Database,
  workspace: Workspace,
  keys: ResearchKeys,
  onTable?: (name: string) => void,
): Promise<ResearchCopy> {
  const copy = await workspace.ask((project) => copyResearch(project, database, keys, onTable));
  await makeProbeSchemas(database);
  return copy;
}
