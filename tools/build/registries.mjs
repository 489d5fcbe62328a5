import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Lists in the sources that follow from what lies in a folder: adding a file is all there is to do. */
export const REGISTRIES = [{ file: 'src/messages/languages.ts', text: languages }];

/** Writes those that are no longer as their folder says. */
export function writeRegistries(root) {
  for (const { file, text } of REGISTRIES) {
    const path = join(root, file);
    const wanted = text(root);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) writeFileSync(path, wanted);
  }
}

const HEAD = '// Written by `npm run build` from the files of this folder.\n';

/** The languages of the interface: English, which the others are held against, and every other table. */
function languages(root) {
  const names = readdirSync(join(root, 'src/messages')).filter((name) => name.endsWith('.json'));
  const tags = names
    .map((name) => basename(name, '.json'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return `${HEAD}${tags.map((tag) => `import ${tag} from './${tag}.json' with { type: 'json' };\n`).join('')}
export type UiLanguage = ${tags.map((tag) => `'${tag}'`).join(' | ')};

/** The texts of the interface. What one language lacks does not compile. */
export const LANGUAGES = { ${tags.join(', ')} } satisfies Record<UiLanguage, typeof en>;
`;
}

function rank(tag) {
  return tag === 'en' ? 0 : 1;
}
