/** The house plan as rules: who may import whom. docs/architecture.md explains them. */
const folders = ['domain', 'content', 'state', 'scene', 'ui', 'debug', 'playground'];
const mayImport = {
  domain: [],
  content: ['domain'],
  state: ['domain'],
  scene: ['domain', 'state'],
  ui: ['domain', 'content', 'state'],
  debug: ['domain', 'state', 'scene'],
  playground: ['domain', 'content', 'state', 'scene'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folders.map((from) => ({
      name: `${from}-imports`,
      comment: `src/${from} may import ${mayImport[from].join(', ') || 'no other folder'}`,
      severity: 'error',
      from: { path: `^src/${from}/` },
      to: {
        path: '^(src|generator|tools|tests)/',
        pathNot: `^src/(${[from, ...mayImport[from]].join('|')})/`,
      },
    })),
    {
      name: 'generator-imports',
      comment: 'the generator reads domain and content and nothing of the page',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^(src|tools|tests)/', pathNot: '^src/(domain|content)/' },
    },
    {
      name: 'debug-on-demand',
      comment: 'debug is loaded by dynamic import only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/debug/' },
      to: { path: '^src/debug/', dynamic: false },
    },
    {
      name: 'three-stays-in-the-scene',
      comment: 'three.js only in scene, debug, playground (and at build time in the generator)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(scene|debug|playground)/' },
      to: { path: 'node_modules/(three|@react-three|three-mesh-bvh|meshoptimizer)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'the domain knows valibot and minisearch and nothing else from outside',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(valibot|minisearch)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-reference', severity: 'error', from: {}, to: { path: '(^|/)shared/' } },
    {
      name: 'no-dev-dependency-in-the-page',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'a file that nothing uses is dead',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.d\\.ts$|_example\\.ts$|\\.config\\.ts$|^tests/|\\.cjs$)' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
