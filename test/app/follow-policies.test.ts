import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/languages.ts';
import type { Report } from '../../src/model/report/report.ts';
import { page, serve, type Handler } from '../ingest/test-server.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const REASONS = LANGUAGES.en.reasons;
const LINKS = {
  '/returns-policy': 'Returns policy',
  '/delivery': 'Delivery information',
  '/contact': 'Contact us',
};

function shopPage(links: Record<string, string>): string {
  const anchors = Object.entries(links).map(([href, text]) => `<a href="${href}">${text}</a>`);
  return `<!doctype html><html lang="en"><title>Oak tray</title><main><h1>Oak tray</h1><p class="price">£24.00</p>
    <button>Add to basket</button><p>Solid oak, 40 x 30 cm, oiled by hand.</p></main><footer>${anchors.join(' ')}</footer>`;
}

/** Checks pages of a shop and counts what is asked of it. */
async function follow(routes: Record<string, Handler>, paths: string[], law: string) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    asked.push(request.url ?? '');
    const handler = routes[request.url ?? ''];
    if (handler) handler(request, response);
    else response.writeHead(404).end('not here');
  });
  const args = ['--follow-policies', '--allow-private', '--no-cache', '--format', 'jsonl', '--law', law];
  const ran = await runHere(['check', ...paths.map((path) => `${origin}${path}`), ...args]);
  const reports = jsonLines<Report>(ran.stdout);
  const missing = reports.map(({ findings }) =>
    findings.flatMap(({ ruleId, reason }) =>
      ruleId.startsWith('disclosure/') ? [`${ruleId.slice('disclosure/'.length)} ${reason ?? ''}`] : [],
    ),
  );
  return { ...ran, asked, reports, missing };
}

const RETURNS = page(
  '<html lang="en"><h1>Returns</h1><p>You can return any item within 30 days of delivery for a full refund.</p>',
);
const DELIVERY = page('<html lang="en"><h1>Delivery</h1><p>The text of this page comes later.</p>');
const COSTS = '<html lang="en"><h1>Delivery</h1><p>Delivery costs £3.95 and takes 2 to 4 working days.</p>';

describe('--follow-policies', () => {
  it('reads each linked page of terms once and takes what it states', async () => {
    const goods = page(shopPage({ ...LINKS, 'https://elsewhere.example/warranty': 'Warranty' }));
    const { asked, missing, stderr, reports } = await follow(
      { '/a': goods, '/b': goods, '/returns-policy': RETURNS, '/delivery': DELIVERY },
      ['/a', '/b'],
      'uk',
    );
    expect([...asked].sort()).toEqual(['/a', '/b', '/contact', '/delivery', '/returns-policy']);
    for (const one of missing) {
      expect(one).toContain(`delivery ${REASONS['linked-silent']}`);
      expect(one.filter((id) => id.startsWith('returns'))).toEqual([]);
    }
    expect(reports[0]?.notes.join(' ')).not.toContain('disclosure/returns');
    expect(stderr).toContain('2 read, 1 not read');
  });

  it('still wants told expressly what a law wants so', async () => {
    const goods = page(shopPage(LINKS));
    const { missing } = await follow({ '/a': goods, '/delivery': page(COSTS) }, ['/a'], 'kr');
    expect(missing[0]).toContain(`delivery ${REASONS['linked-read']}`);
  });

  it('stops at a bound', async () => {
    const paths = Array.from({ length: 65 }, (_, at) => `/p${at}`);
    const routes = paths.map((path) => [path, page(shopPage({ [`/returns${path}`]: 'Returns' }))] as const);
    const { asked, stderr } = await follow(Object.fromEntries(routes), paths, 'uk');
    expect(asked.filter((path) => path.startsWith('/returns'))).toHaveLength(60);
    expect(stderr).toContain('5 left out');
  });
});
