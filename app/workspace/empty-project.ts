import type { ProjectSummary, WorkspaceState } from './workspace-state.ts';

export const emptyProject: ProjectSummary = {
  name: null,
  isExample: false,
  files: [],
  tables: {},
  people: 0,
  referredFrom: null,
  referredTo: null,
};

export const firstState: WorkspaceState = {
  engine: { state: 'not_started' },
  importing: { state: 'idle' },
  project: emptyProject,
  files: [],
  checks: [],
  undo: null,
  recipes: [],
  remembersRecipes: false,
  revision: 0,
};
