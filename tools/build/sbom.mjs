import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { bundledPackages } from './bundled-packages.mjs';

/** What the bundles are made of, as CycloneDX 1.6. It names no time, so that two builds give the same. */
export function sbomOf(root, inputs) {
  const own = packageAt(root, '');
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const least = semver.minVersion(own.engines.node);
  const components = bundledPackages(inputs).map((folder) => {
    const { name, version, license, engines } = packageAt(root, folder);
    // Our users' Node must do for all that is part of us.
    if (engines?.node !== undefined && !semver.satisfies(least, engines.node))
      throw new Error(
        `${name} ${version} asks for Node ${engines.node}; this package promises ${own.engines.node}`,
      );
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const hashes = hashesOf(packages[folder.replace(/\/$/, '')]?.integrity);
    return { type: 'library', 'bom-ref': purl, name, version, purl, licenses: licencesOf(license), hashes };
  });
  const ref = `pkg:npm/${own.name}@${own.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': ref, name: own.name, version: own.version, purl: ref },
        licenses: licencesOf(own.license),
      },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

function packageAt(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

function licencesOf(licence) {
  if (licence === undefined) return [];
  return /[ ()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** `sha512-…` of the lockfile, in hexadecimal digits. */
function hashesOf(integrity) {
  if (!integrity?.startsWith('sha512-')) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }];
}
