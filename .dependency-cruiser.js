// Which file may import which; `npm run check:imports` holds it. Imports of types count like any other.

const MOCK = '^mock-server/';
const CONTRACTS = '^contracts/';
const SCRIPTS = '^scripts/';
// Only consumer tests record.
const TESTS = '\\.test\\.ts$|/testing/|^contracts/recording/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files that import each other in a circle can only be read, tested and moved together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'mock-by-its-doors',
      comment:
        'Outside of mock-server, import one of its doors: index.ts, and those of openapi, cli and testing.',
      severity: 'error',
      from: { pathNot: MOCK },
      to: { path: MOCK, pathNot: '^mock-server/((openapi|testing|cli|cli/testing)/)?index\\.ts$' },
    },
    {
      name: 'contracts-by-their-door',
      comment: 'Outside of contracts, import contracts/index.ts.',
      severity: 'error',
      from: { pathNot: CONTRACTS },
      to: { path: CONTRACTS, pathNot: '^contracts/(testing/)?index\\.ts$' },
    },
    {
      name: 'mock-stands-alone',
      comment: 'The mock knows neither the contracts nor the scripts, its tests included.',
      severity: 'error',
      from: { path: MOCK },
      to: { path: [CONTRACTS, SCRIPTS] },
    },
    {
      name: 'contracts-know-no-scripts',
      comment: 'Scripts use the contracts, never the other way round.',
      severity: 'error',
      from: { path: CONTRACTS },
      to: { path: SCRIPTS },
    },
    {
      name: 'testing-only-for-tests',
      comment: 'What tests need stays out of the product: only tests and folders named testing import it.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS, pathNot: '^node_modules/' },
    },
    {
      name: 'no-missing-file',
      comment: 'An import that leads nowhere would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // As Node does for an import; some packages have nothing else.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default', 'require'],
    },
    doNotFollow: { path: '^node_modules/' },
    // Written for other projects, where the package is installed.
    exclude: {
      path: '^contracts/examples/(jest|mocha|playwright|vitest)/|^scripts/package/consumers/|^scripts/clients/programs/',
    },
  },
};
