import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Nothing of the browser's own is to look for a network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const found = () => PLACES.find((path) => path !== '' && existsSync(path));

/** Debian's package, where this is a Debian and we may install; takes minutes at most, then gives up. */
function install(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (args: string[], seconds: number) =>
    spawnSync('apt-get', args, {
      timeout: seconds * 1000,
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt(['update'], 60);
  apt(['install', '-y', '--no-install-recommends', 'chromium'], 240);
}

let path = found();
if (path === undefined) {
  install();
  path = found();
}
if (path === undefined)
  console.warn('skipped: no Chromium here and none could be installed; the HTML report was not opened');

/** Whether there is a browser to open reports in. */
export const HAS_CHROMIUM = path !== undefined;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path ?? '', args: FLAGS });
}
