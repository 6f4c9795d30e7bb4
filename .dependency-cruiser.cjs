// The arrows of the house: a room imports only the rooms its row names, all nearer the ground.
const mayImport = {
  results: [],
  statistics: ['results'],
  records: [],
  identifiers: [],
  measures: ['results'],
  database: [],
  disclosure: ['results', 'statistics', 'identifiers'],
  ui: ['results'],
  figures: ['results', 'ui'],
  import: ['records', 'measures', 'identifiers'],
  analysis: ['records', 'measures', 'database', 'statistics', 'results'],
  workspace: [
    'import',
    'analysis',
    'disclosure',
    'database',
    'measures',
    'records',
    'identifiers',
    'results',
  ],
  report: ['disclosure', 'figures', 'ui', 'results', 'identifiers'],
  explore: ['workspace', 'disclosure', 'figures', 'ui', 'records', 'results'],
  'command-line': ['workspace', 'results'],
  server: [],
};

const arrows = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `${room}-imports-only-what-its-row-names`,
  severity: 'error',
  from: { path: `^app/${room}/` },
  to: {
    path: '^app/',
    pathNot: [`^app/${room}/`, ...rooms.map((other) => `^app/${other}/`)],
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^app/' },
      to: { couldNotResolve: true, pathNot: '[?]|^virtual:' },
    },
    {
      name: 'routes-are-the-roof',
      severity: 'error',
      from: { path: '^app/(?!routes/|routes[.]ts|root|entry)' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'app-does-not-lean-on-tests',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(tests|fixtures)/' },
    },
    ...arrows,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.scss'],
    },
  },
};
