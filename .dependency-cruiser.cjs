/** Who may know whom (docs/architecture.md). Arrows go one way only. */
const PURE = '^src/(search|feeds|easyLanguage|a11yGate|review|freshness|barriers|statement)/'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-libraries-stay-pure',
      comment: 'Values in, values out: no CMS, no Express, no file system, no sibling.',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot: [
          '^src/shared/',
          '^src/types/',
          // A hash is a value from a value.
          '^(node:)?crypto$',
          // So is what was packed in a stream of a PDF (src/a11yGate/files).
          '^(node:)?zlib$',
          '^src/$1/',
          '^node_modules/(minisearch|@orama|hyphen|feed|xml-js|diff)',
        ],
      },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^(src/(?!shared/)|collections|payload\\.config)' },
    },
    {
      name: 'content-is-only-types',
      comment:
        'Of reviews and of the statement it knows their types: a mark or a gap is the same for the site and the CMS.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^(src/(?!content/|shared/|review/|statement/)|collections|node_modules)' },
    },
    {
      name: 'site-knows-no-cms',
      severity: 'error',
      from: { path: '^src/site/' },
      to: {
        path: '^(src/(cms|database|admin|demo|app|start)/|collections/|payload\\.config|node_modules/(payload|@payloadcms|next)/)',
      },
    },
    {
      name: 'cms-knows-no-site',
      severity: 'error',
      from: { path: '^(src/(cms|admin|database)/|collections/|payload\\.config)' },
      to: { path: '^src/(site|start|demo)/|^src/server' },
    },
    {
      name: 'database-knows-no-cms',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^(src/(cms|admin)/|collections/)' },
    },
    {
      name: 'models-render-nothing',
      severity: 'error',
      from: { path: '^src/site/pages/.*Model\\.ts$' },
      to: { path: 'node_modules/react' },
    },
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      from: { path: '^(src|collections)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/app/\\(payload\\)/admin/importMap' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
