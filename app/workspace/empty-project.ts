import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { emptyPrinciples } from './principles/principles-state.ts';
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
  policy: defaultPolicy,
  ledger: emptyLedger,
  principles: emptyPrinciples,
  pairing: defaultPairingSettings,
  undo: null,
  recipes: [],
  remembersRecipes: false,
  measures: [],
  normRules: {},
  remembersMeasures: false,
  revision: 0,
};
