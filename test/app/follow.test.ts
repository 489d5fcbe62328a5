import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { page, redirect, serve, type Handler } from '../ingest/test-server.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

interface Goods {
  name: string;
  price: string;
  currency?: string;
  availability?: string;
  condition?: string;
  gtin?: string;
}

function landing({
  name,
  price,
  currency = 'GBP',
  availability = 'InStock',
  condition = 'New',
  gtin,
}: Goods) {
  const product = {
    '@type': 'Product',
    name,
    gtin13: gtin,
    offers: {
      '@type': 'Offer',
      price,
      priceCurrency: currency,
      availability: `https://schema.org/${availability}`,
      itemCondition: `https://schema.org/${condition}Condition`,
    },
  };
  const button = availability === 'InStock' ? '<button>Add to basket</button>' : '<p>Sold out</p>';
  return `<html lang="en"><head>
<script type="application/ld+json">${JSON.stringify(product)}</script></head>
<body><h1>${name}</h1>${button}</body></html>`;
}

const HEADINGS = 'id,title,description,link,availability,price,gtin,condition';

/** Checks rows of a feed whose links lead to the given pages. */
async function follow(
  routes: Record<string, Handler>,
  rowsOf: (origin: string) => string[],
  args = ['--allow-private'],
) {
  const origin = await serve(routes);
  const folder = await inFolderOf({ 'feed.csv': [HEADINGS, ...rowsOf(origin)].join('\n') });
  const ran = await runHere(
    ['check', 'feed.csv', '--follow', '--format', 'jsonl', '--as-of', '2026-11-24', '--law', 'uk', ...args],
    { cwd: folder },
  );
  const reports = jsonLines<Report>(ran.stdout);
  const found = reports.map(({ input, findings }) => ({
    row: input.row,
    findings: findings
      .filter(({ ruleId }) => ruleId.startsWith('contradiction/feed-'))
      .map(({ ruleId, outcome }) => `${ruleId.slice('contradiction/feed-'.length)} ${outcome}`)
      .sort(),
  }));
  return { ...ran, origin, reports, found };
}

const mug = { name: 'Stoneware mug, moss green', price: '14.00', gtin: '5050177330412' };

describe('--follow', () => {
  it('says where row and page disagree, and quotes both', async () => {
    const wrong = { ...mug, availability: 'OutOfStock', condition: 'Used', gtin: '4006381333931' };
    const { found, reports, origin, status, stderr } = await follow(
      {
        '/same': page(landing(mug)),
        '/wrong': page(landing(wrong)),
        '/dollars': page(landing({ ...mug, currency: 'USD' })),
        '/other': page(landing({ name: 'Folding garden chair', price: '14.00', gtin: mug.gtin })),
      },
      (at) => [
        `1,"${mug.name}",Thrown by hand.,${at}/same,in_stock,14.00 GBP,5050177330412,new`,
        `2,"${mug.name}",Thrown by hand.,${at}/wrong,in_stock,12.00 GBP,5050177330412,new`,
        `3,"${mug.name}",Thrown by hand.,${at}/dollars,in_stock,14.00 GBP,5050177330412,new`,
        `4,"${mug.name}",Thrown by hand.,${at}/other,in_stock,14.00 GBP,5050177330412,new`,
      ],
    );
    expect(found).toEqual([
      { row: 2, findings: [] },
      {
        row: 3,
        findings: ['availability violation', 'condition violation', 'gtin violation', 'price violation'],
      },
      { row: 4, findings: ['currency review'] },
      { row: 5, findings: ['title review'] },
    ]);
    const price = reports[1]?.findings.find(({ ruleId }) => ruleId === 'contradiction/feed-price');
    expect(price).toMatchObject({
      quote: '12.00 GBP',
      where: { row: 3, field: 'price' },
      data: { left: '12 GBP', right: '14 GBP', page: `${origin}/wrong` },
      evidence: [
        { source: 'feed', quote: '12.00 GBP', row: 3, field: 'price' },
        { source: 'json-ld', quote: '14.00', line: 2, page: `${origin}/wrong` },
      ],
    });
    expect(price?.message).toContain(`${origin}/wrong`);
    expect(price?.evidence?.[1]).not.toHaveProperty('row');
    expect(stderr).toContain('4 rows compared with their pages, 0 pages not read');
    expect(status).toBe(1);
  });

  it('checks a row whose page cannot be read all the same, and ends with 3', async () => {
    const { found, stderr, status } = await follow(
      { '/mug': page(landing(mug)), '/feed': page('{"id":1}\n', { 'content-type': 'application/x-ndjson' }) },
      (at) => [
        `1,"${mug.name}",Thrown by hand.,${at}/gone,in_stock,14.00 GBP,,new`,
        `2,"${mug.name}",Thrown by hand.,javascript:alert(1),in_stock,14.00 GBP,,new`,
        `3,"${mug.name}",Thrown by hand.,file:///etc/passwd,in_stock,14.00 GBP,,new`,
        `4,"${mug.name}",Thrown by hand.,,in_stock,14.00 GBP,,new`,
        `5,"${mug.name}",Thrown by hand.,${at}/feed,in_stock,14.00 GBP,,new`,
        `6,"${mug.name}",Thrown by hand.,${at}/mug,in_stock,11.00 GBP,,new`,
      ],
    );
    expect(found.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(found.at(-1)?.findings).toEqual(['price violation']);
    expect(stderr).toContain('/gone answered 404');
    expect(stderr).toContain('“javascript:alert(1)” is not an address that can be fetched');
    expect(stderr).toContain('“file:///etc/passwd” is not an address that can be fetched');
    expect(stderr).toContain('1 rows compared with their pages, 4 pages not read');
    expect(stderr).toContain('1 rows without a link');
    expect(status).toBe(3);
  });

  it('goes to no private address, nor is it sent to one', async () => {
    const { stderr, status, reports } = await follow(
      { '/mug': page(landing(mug)) },
      (at) => [`1,"${mug.name}",Thrown by hand.,${at}/mug,in_stock,11.00 GBP,,new`],
      [],
    );
    expect(stderr).toContain('not on the public internet');
    expect(reports).toHaveLength(1);
    expect(status).toBe(3);
    const sent = await follow({ '/mug': redirect('http://169.254.169.254/latest/meta-data') }, (at) => [
      `1,"${mug.name}",Thrown by hand.,${at}/mug,in_stock,11.00 GBP,,new`,
    ]);
    expect(sent.stderr).toContain('169.254.169.254');
    expect(sent.status).toBe(3);
  });

  it('fetches a page once, however many rows lead to it, and two at a time of a host', async () => {
    let asked = 0;
    let open = 0;
    let most = 0;
    const slow: Handler = (_request, response) => {
      asked += 1;
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(landing(mug));
      }, 20);
    };
    const routes = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`/${at}`, slow]));
    const { stderr, status } = await follow(routes, (at) =>
      Array.from(
        { length: 30 },
        (_, i) => `${i},"${mug.name}",Thrown by hand.,${at}/${i % 6}#v${i},in_stock,14.00 GBP,,new`,
      ),
    );
    expect(stderr).toContain('30 rows compared');
    expect(status).toBe(0);
    expect(asked).toBe(6);
    expect(most).toBe(2);
  });

  it('follows a redirect and names the page it came to', async () => {
    const { reports, origin } = await follow(
      { '/old': redirect('/new'), '/new': page(landing(mug)) },
      (at) => [`1,"${mug.name}",Thrown by hand.,${at}/old,in_stock,11.00 GBP,,new`],
    );
    expect(reports[0]?.findings.find(({ ruleId }) => ruleId === 'contradiction/feed-price')?.data?.page).toBe(
      `${origin}/new`,
    );
  });

  it('leaves a host alone that fails again and again', async () => {
    let asked = 0;
    const { stderr, status, reports } = await follow(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at): [string, Handler] => [
          `/${at}`,
          (request) => {
            asked += 1;
            request.socket.destroy();
          },
        ]),
      ),
      (at) =>
        Array.from(
          { length: 40 },
          (_, i) => `${i},"${mug.name}",By hand.,${at}/${i},in_stock,14.00 GBP,,new`,
        ),
    );
    expect(stderr).toContain('times in a row');
    expect(asked).toBeLessThan(60);
    expect(reports).toHaveLength(40);
    expect(status).toBe(3);
  });

  it('compares nothing with a page of no single product', async () => {
    const { found, stderr, status } = await follow(
      {
        '/': page(
          '<html><head><title>Shop</title></head><body><h1>Our shop</h1><p>Welcome.</p></body></html>',
        ),
      },
      (at) => [`1,"${mug.name}",Thrown by hand.,${at}/,in_stock,14.00 GBP,,new`],
    );
    expect(found[0]?.findings).toEqual([]);
    expect(stderr).toContain('1 not pages of one product');
    expect(status).toBe(0);
  });

  it('takes one thread and says so', async () => {
    const rows = (at: string) => [`1,"${mug.name}",By hand.,${at}/mug,in_stock,11.00 GBP,,new`];
    const routes = { '/mug': page(landing(mug)) };
    const one = await follow(routes, rows);
    const zh = await follow(routes, rows, ['--allow-private', '--jobs', '2', '--lang', 'zh']);
    expect(zh.found).toEqual(one.found);
    expect(zh.stderr).toContain('使用 --follow 时忽略 --jobs');
    expect(zh.reports[0]?.findings[0]?.message).toMatch(/商品数据标价/);
  });
});
