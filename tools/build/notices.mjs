import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';

const COPYRIGHT = /^[ \t]*(?:copyright\s+(?:\(c\)|©|\d{4})|\(c\)\s|©\s).*$/gimu;

/**
 * Returns name, version, copyright and licence text of each bundled package, as their licences require.
 * Packages with the same text share it.
 */
export function noticesOf(root, inputs) {
  const groups = new Map();
  for (const folder of bundledPackages(inputs).sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^(licen[sc]e|copying)/i.test(one));
    const text =
      file === undefined ? 'No licence file.' : readFileSync(join(root, folder, file), 'utf8').trim();
    const words = text.replace(COPYRIGHT, '').trim();
    const key = words.replace(/\W+/g, ' ').toLowerCase();
    const holders = [...text.matchAll(COPYRIGHT)].map(([line]) => `  ${line.trim()}`);
    const group = groups.get(key) ?? { words, packages: [] };
    group.packages.push([`- ${name} ${version} (${license})`, ...holders].join('\n'));
    groups.set(key, group);
  }
  const notices = [...groups.values()].map(
    ({ words, packages }) => `${packages.join('\n')}\n\n\`\`\`\n${words}\n\`\`\`\n`,
  );
  return `# Third-party notices\n\nPackages whose code is part of this one, each list above its licence.\n\n${notices.join('\n')}`;
}
