// Measures in a browser how fast the page of `serve` shows findings after a key press, from a file and from
// `serve`:
//   npm run build && npm run build:web && node dist/bench/desk.js
// Prints the time of the first check and of every change, from the key to the marks on the screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'fixtures/drafts');
const WORDS = '新款茶具水壶轻便耐用';

const drafts = readdirSync(FOLDER)
  .sort()
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model ?? '?'}, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`,
);
/** Returns the CPU time of the page in ms. Unlike waiting time, it does not depend on other programs. */
async function pageCpu(): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const cdp = await browser.newBrowserCDPSession();
console.log(`Chromium ${browser.version()}; milliseconds from the key to the marks`);
await measure('file://', pathToFileURL(join(ROOT, 'dist-web/index.html')).href);
const server = spawn(process.execPath, [join(ROOT, 'bin/claimcheck.js'), 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
let said = '';
server.stdout.on('data', (part: Buffer) => (said += part.toString()));
server.stderr.on('data', (part: Buffer) => (said += part.toString()));
while (!/http:\S+/.test(said)) await new Promise((resolve) => setTimeout(resolve, 50));
await measure('serve', /http:\S+/.exec(said)?.[0] ?? '');
server.kill();
await once(server, 'exit');
await browser.close();

async function measure(name: string, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForTimeout(3000);
  const firsts: number[] = [];
  const changes: number[] = [];
  const cpu = { first: 0, changes: 0 };
  for (const draft of drafts) {
    await page.locator('textarea').fill('');
    let spent = await pageCpu();
    firsts.push(await changed(page, draft));
    cpu.first ||= (await pageCpu()) - spent;
    await page.waitForTimeout(500);
    spent = await pageCpu();
    // Types into the first paragraph, one character at a time.
    const at = draft.indexOf('\n\n') + 4;
    for (let n = 1; n <= WORDS.length; n += 1)
      changes.push(await changed(page, draft.slice(0, at) + WORDS.slice(0, n) + draft.slice(at)));
    cpu.changes += (await pageCpu()) - spent;
  }
  await page.close();
  const [first = 0] = firsts;
  console.log(
    `${name.padEnd(8)} first check ${first.toFixed(0)} (CPU ${cpu.first.toFixed(0)}), of another draft ${spread(firsts.slice(1))}`,
  );
  console.log(
    `${' '.repeat(8)} change ${spread(changes)}; CPU ${(cpu.changes / changes.length).toFixed(0)} each of ${changes.length}`,
  );
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

/** Sets the text as typing does. Resolves with the time in ms until it is marked and drawn. */
function changed(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (given) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        const under = document.querySelector('.under') as HTMLElement;
        const begun = performance.now();
        field.value = given;
        const isDone = () => under.textContent === `${given}\n` && under.querySelector('mark') !== null;
        const watch = new MutationObserver(() => {
          if (!isDone()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        });
        watch.observe(under, { childList: true, characterData: true, subtree: true });
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    text,
  );
}
