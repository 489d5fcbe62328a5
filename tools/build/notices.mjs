import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';

/** Name, version and licence text of each package that went into the bundles: their licences ask for it. */
export function noticesOf(root, inputs) {
  const notices = bundledPackages(inputs).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^(licen[sc]e|copying)/i.test(one));
    const text =
      file === undefined ? 'No licence file.' : readFileSync(join(root, folder, file), 'utf8').trim();
    return `## ${name} ${version} (${license})\n\n\`\`\`\n${text}\n\`\`\`\n`;
  });
  return `# Third-party notices\n\nPackages whose code is part of this one.\n\n${notices.sort().join('\n')}`;
}
