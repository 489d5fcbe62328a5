import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { bundledPackages } from './bundled-packages.mjs';

/**
 * Returns the bill of materials of the bundles as CycloneDX 1.6. It has no timestamp, so that equal builds
 * give equal files.
 */
export function sbomOf(root, inputs) {
  const own = packageAt(root, '');
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const least = semver.minVersion(own.engines.node);
  const components = bundledPackages(inputs).map((folder) => {
    const { name, version, license, engines } = packageAt(root, folder);
    // Each bundled package must run on the oldest Node version that this package supports.
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

/** Converts `sha512-…` of the lockfile to hexadecimal digits. */
function hashesOf(integrity) {
  if (!integrity?.startsWith('sha512-')) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }];
}
