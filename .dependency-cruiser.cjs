/** The stages in the order in which they run; a stage imports only from those before it. */
const order = [
  'platform',
  'core',
  'lexicon',
  'numerals',
  'time',
  'source',
  'numbering',
  'repair',
  'normalized',
  'tokens',
  'tables',
  'regions',
  'outline',
  'metadata',
  'quantities',
  'clause',
  'targets',
  'indicators',
  'plausibility',
  'explain',
  'document',
  'corrections',
  'formats',
  'parse',
  'read',
  'track',
  'view',
  'outputs',
  'batch',
  'panel',
  'cli',
];

const pathOf = (stage) =>
  ['parse', 'read'].includes(stage) ? `^src/${stage}[.]ts$` : `^src/${stage}/`;

module.exports = {
  forbidden: [
    ...order.slice(0, -1).map((stage, index) => ({
      name: `${stage}-looks-ahead`,
      comment: `${stage} imports only from stages before it.`,
      severity: 'error',
      from: { path: pathOf(stage) },
      to: { path: [...order.slice(index + 1).map(pathOf), '^src/index[.]ts$'] },
    })),
    {
      name: 'constructions-apart',
      comment: 'A construction imports no other; what several ask stands in the context.',
      severity: 'error',
      from: { path: '^src/targets/constructions/', pathNot: 'constructions[.]ts$' },
      to: { path: '^src/targets/(constructions|amendments)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '([.]validator|/page-assets)[.]js$|^cheerio/slim$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
