// Generates lists in the sources from the files of a folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The generated lists. To extend one, only a file has to be added to its folder. */
export const REGISTRIES = [
  { file: 'src/messages/languages.ts', text: languages },
  { file: 'src/model/rule/relation-names.ts', text: relationNames },
  { file: 'src/checks/relations/registry.ts', text: relations },
  { file: 'src/extract/words/page-words.json', text: pageWords },
  { file: 'src/claims/listing/markets.json', text: markets },
];

/** Writes the lists that are out of date. */
export function writeRegistries(root) {
  for (const { file, text } of REGISTRIES) {
    const path = join(root, file);
    const wanted = text(root);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) writeFileSync(path, wanted);
  }
}

/** Lists the languages of the interface: English first, as the others are checked against it. */
function languages(root) {
  const names = readdirSync(join(root, 'src/messages')).filter((name) => name.endsWith('.json'));
  const tags = names
    .map((name) => basename(name, '.json'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return `// Written by \`npm run build\` from the files of this folder.
${tags.map((tag) => `import ${tag} from './${tag}.json' with { type: 'json' };\n`).join('')}
/** A language that messages and reports are written in. */
export type UiLanguage = ${tags.map((tag) => `'${tag}'`).join(' | ')};

/** The texts of the interface. What one language lacks does not compile. */
export const LANGUAGES = { ${tags.join(', ')} } satisfies Record<UiLanguage, typeof en>;
`;
}

function rank(tag) {
  return tag === 'en' ? 0 : 1;
}

/** Lists the values of `relation` in rules. */
function relationNames(root) {
  return `// Written by \`npm run build\` from the files of checks/relations/.
export const RELATIONS = [
${relationFiles(root)
  .map((name) => `  '${name}',\n`)
  .join('')}] as const;
`;
}

function relations(root) {
  const names = relationFiles(root);
  const key = (name) => (/-/.test(name) ? `'${name}': ${camelCase(name)}` : name);
  return `// Written by \`npm run build\` from the files of this folder.
import type { RelationName } from '../../model/rule/rule.ts';
import type { Relation } from './relation.ts';
${names.map((name) => `import { relation as ${camelCase(name)} } from './${name}.ts';\n`).join('')}
/** Every relation a rule can ask for. */
export const RELATION_CHECKS: Record<RelationName, Relation> = {
${names.map((name) => `  ${key(name)},\n`).join('')}};
`;
}

/** Returns the files that export a relation; other files of the folder are helpers. */
function relationFiles(root) {
  const folder = join(root, 'src/checks/relations');
  return readdirSync(folder)
    .filter((name) => /^export const relation\b/m.test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => basename(name, '.ts'))
    .sort();
}

function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** Languages that are written without spaces. */
const UNSPACED = ['ja', 'ko', 'zh'];

/**
 * Joins the words of `rules/_page/` of all languages into one regex source per name, such as
 * `stock/sold-out`.
 */
function pageWords(root) {
  const folder = join(root, 'rules/_page');
  const words = {};
  for (const file of readdirSync(folder).sort()) {
    const slots = parse(readFileSync(join(folder, file), 'utf8'));
    for (const [slot, byLanguage] of Object.entries(slots)) {
      const odd = Object.values(byLanguage)
        .flat()
        .find((line) => typeof line !== 'string');
      if (odd !== undefined) throw new Error(`${file}: ${slot} holds no text: ${JSON.stringify(odd)}`);
      const of = (isUnspaced) =>
        Object.entries(byLanguage).flatMap(([lang, lines]) =>
          UNSPACED.includes(lang) === isUnspaced ? lines : [],
        );
      words[`${basename(file, '.yaml')}/${slot}`] = [of(false).join('|'), of(true).join('|')];
    }
  }
  return `${JSON.stringify(words, null, 1)}\n`;
}

/** Combines the laws and languages of the markets. */
function markets(root) {
  const { union, ...tables } = parse(readFileSync(join(root, 'rules/_markets.yaml'), 'utf8'));
  const known = readdirSync(join(root, 'rules/_laws'));
  const unknown = [...Object.values(tables.laws), tables.elsewhere]
    .flat()
    .find((law) => !known.includes(law));
  if (unknown !== undefined) throw new Error(`_markets.yaml: rules/_laws has no folder “${unknown}”`);
  const own = tables.laws;
  const laws = { ...Object.fromEntries(union.map((country) => [country, own.EU])), ...own };
  return `${JSON.stringify({ ...tables, union, laws }, null, 1)}\n`;
}
