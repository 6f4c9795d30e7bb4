import { tableNames, type TableName } from '#app/records/table.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

/** Tables with rows already, and tables that files which are not yet loaded will fill. */
export interface TablesInView {
  readonly loaded: ReadonlySet<TableName>;
  readonly planned: ReadonlySet<TableName>;
}

export function tablesInView({ project, files }: WorkspaceState): TablesInView {
  const loaded = new Set(tableNames.filter((table) => (project.tables[table] ?? 0) > 0));
  const planned = new Set(
    files
      .filter(({ status }) => status !== 'left_out' && status !== 'unreadable')
      .flatMap(({ plan }) => plan?.tables ?? [])
      .filter((table) => !loaded.has(table)),
  );
  return { loaded, planned };
}
