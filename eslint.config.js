import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Which floor and room may import which stands in .dependency-cruiser.cjs; here, who may import which package.
const FLOORS = [
  'messages',
  'text',
  'quantity',
  'model',
  'wire',
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
];

// Packages that only the named floor may import.
const OWNED = {
  text: ['natural', 'natural/*', 'opencc-js', 'opencc-js/*', 'eld', 'eld/*'],
  model: ['zod', 'zod/*'],
  extract: ['cheerio', 'cheerio/*', 'entities', 'entities/*', 'htmlparser2', 'htmlparser2/*'],
  engine: ['yaml', '@marcbachmann/cel-js'],
  ingest: ['undici', 'ipaddr.js', 'p-queue', 'tinyglobby', 'iconv-lite', 'yauzl'],
  documents: [
    'mammoth',
    'pdfjs-dist',
    'pdfjs-dist/*',
    'paddleocr',
    '@gutenye/*',
    'onnxruntime-web',
    'onnxruntime-web/*',
    'sharp',
  ],
  report: ['preact', 'preact/*', 'preact-render-to-string', 'd3-scale'],
  serve: ['hono', 'hono/*', '@hono/*'],
  cli: ['commander', 'chalk'],
};

const PURE = ['messages', 'text', 'quantity', 'model', 'wire', 'extract', 'claims', 'engine', 'checks'];
const IO = [
  'node:crypto',
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:https',
  'node:process',
];

function floorRules(floor) {
  const patterns = [];
  for (const [owner, packages] of Object.entries(OWNED)) {
    // Feeds are XML: the same parser reads them.
    if (floor === 'ingest' && owner === 'extract') continue;
    // The page of `serve` is made of the same components as the report.
    if (floor === 'serve' && owner === 'report') continue;
    // Word files are archives too.
    if (floor === 'documents' && owner === 'ingest') continue;
    if (owner !== floor) patterns.push({ group: packages, message: `Only ${owner}/ imports this package.` });
  }
  if (PURE.includes(floor)) {
    patterns.push({ group: IO, message: `${floor}/ is pure: no files, network or environment.` });
  }
  return {
    files: [`src/${floor}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns,
          paths: [{ name: 'natural', message: 'The root of natural is slow and prints: import a sub-path.' }],
        },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'dist-web/',
      'node_modules/',
      'coverage/',
      'fixtures/',
      'test/package/consumer/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  ...FLOORS.map(floorRules),
  {
    // Listings are untrusted: no expression may take more than linear time, even where its text is long.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: PURE.map((floor) => `src/${floor}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: '"Today" is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: '"Today" is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Results must repeat.',
        },
      ],
    },
  },
  { files: ['tools/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
);
