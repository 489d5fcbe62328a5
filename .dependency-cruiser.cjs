// Who may import whom in src/: no circles, floors downward only, rooms of a floor downward only. Run by `npm run lint`.

/** Lowest first. A floor imports itself and those before it, or only those named in SEES_ONLY. */
const FLOORS = [
  'messages',
  'text',
  'quantity',
  'model',
  'wire',
  'people',
  'extract',
  'claims',
  'engine',
  'checks',
  'ingest',
  'documents',
  'report',
  'app',
  'serve',
  'cli',
  'start',
];

const SEES_ONLY = {
  text: [],
  model: ['messages'],
  wire: ['text', 'model'],
  ingest: ['messages', 'text', 'model'],
  documents: ['messages', 'text', 'model', 'extract'],
  people: ['text', 'model'],
  report: ['messages', 'text', 'model', 'wire'],
};

/** Rooms of a floor, lowest first. Files beside the rooms may import each of them, no room imports such a file. */
const ROOMS = {
  text: ['characters', 'memory', 'match', 'disguise', 'fold', 'segment', 'language', 'features', 'terms'],
  quantity: ['text', 'currency', 'number', 'measure', 'money', 'time'],
  model: ['text', 'listing', 'rule', 'error', 'config', 'report', 'schema', 'serve'],
  extract: ['words', 'html', 'structured', 'rank', 'facts', 'terms', 'page-type', 'row', 'draft'],
  claims: ['words', 'matching', 'wording', 'statements', 'listing', 'facts'],
  engine: ['expression', 'compile', 'run', 'finish', 'rewrite'],
  checks: ['evidence', 'relations'],
  ingest: ['bytes', 'charset', 'rows', 'document', 'http', 'local'],
  report: ['parts', 'text', 'markdown', 'machine', 'sarif', 'html'],
  app: [
    'listing',
    'rules',
    'config',
    'redact',
    'check',
    'examples',
    'catalogue',
    'run',
    'desk',
    'pool',
    'follow',
    'pictures',
    'fix',
  ],
  serve: ['page', 'web'],
  cli: ['process', 'options', 'output', 'run', 'complete', 'commands'],
};

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const floorRules = FLOORS.map((floor, at) => {
  const below = SEES_ONLY[floor] ?? FLOORS.slice(0, at);
  const allowed = [floor, ...below].join('|');
  return forbid(
    `floor-${floor}`,
    `${floor}/ may import ${[floor, ...below].join(', ')} (docs/architecture.md).`,
    { path: `^src/${floor}/` },
    { path: '^src/', pathNot: `^src/(${allowed})/` },
  );
});

const roomRules = Object.entries(ROOMS).flatMap(([floor, rooms]) =>
  rooms.map((room, at) => {
    const allowed = rooms.slice(0, at + 1).join('|');
    return forbid(
      `room-${floor}-${room}`,
      `${floor}/${room}/ may import the rooms before it in .dependency-cruiser.cjs.`,
      { path: `^src/${floor}/${room}/` },
      { path: `^src/${floor}/`, pathNot: `^src/${floor}/(${allowed})/` },
    );
  }),
);

module.exports = {
  forbidden: [
    forbid(
      'no-circle',
      'Files that import each other cannot be read or tested apart. Move what both need to a third file.',
      {},
      { circular: true },
    ),
    ...floorRules,
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] },
  },
};
