import { openNodeDatabase } from '#app/database/node-database.ts';
import { openNativeDatabase } from '#app/database/native-database.ts';
import { importPlanned } from '#app/import/import-planned.ts';
import { surveyFiles } from '#app/import/survey-files.ts';
import { createWorkspace } from './create-workspace.ts';
import { localDate } from './local-date.ts';
import type { Workspace } from './workspace.ts';

export interface NodeWorkspaceOptions {
  /** `native` asks for native DuckDB, `wasm` for the engine of the browser; `any` takes native where it is installed. */
  readonly engine?: 'any' | 'native' | 'wasm';
  /** The date to count from, as ISO text; today by default. Fix it to get the same answers tomorrow. */
  readonly today?: string;
  /** What is done about a file that leaves something to be decided. By default the safe way is taken. */
  readonly openQuestions?: 'ask' | 'safe_defaults';
}

/** Native DuckDB was asked for by name, and is not installed. */
export class NativeEngineMissing extends Error {
  override readonly name = 'NativeEngineMissing';
}

/** A workspace for the command line and for tests: the same import, views and questions, without a browser. */
export function openNodeWorkspace(options: NodeWorkspaceOptions = {}): Workspace {
  const { engine = 'any', today = localDate(new Date()) } = options;
  return createWorkspace({
    openDatabase: async () => {
      const native = engine === 'wasm' ? null : await openNativeDatabase();
      if (native) return native;
      if (engine === 'native')
        throw new NativeEngineMissing(
          'Install it with: npm install --no-save @duckdb/node-api@1.4.3-r.3',
        );
      return openNodeDatabase();
    },
    surveyFiles,
    importPlanned,
    openQuestions: options.openQuestions ?? 'safe_defaults',
    device: null,
    measuresDevice: null,
    exampleFiles: () => Promise.resolve([]),
    exampleRatings: () => Promise.resolve({ now: '', earlier: '' }),
    today: () => today,
  });
}
