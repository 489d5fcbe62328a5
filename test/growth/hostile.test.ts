import { describe, it } from 'vitest';
import { checkHtml } from '../../src/app/check/api.ts';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { readBatches } from '../../src/ingest/rows/read-rows.ts';
import { streamOf } from '../ingest/read-all.ts';
import { workbookWith } from '../support/xlsx.ts';
import { expectLinear } from './steps-of.ts';

const LENGTH = 120;

const CLAIM = 'Clinically proven to cure arthritis. ';
const product = (json: string) => `<script type="application/ld+json">{"@type":"Product",${json}</script>`;
const page = (body: string) => `<html lang="en"><title>Lamp</title><h1>Lamp</h1><p>$12.99</p>${body}</html>`;

/** Each form of input that made some stage of a check take the square of its length or worse. */
const PAGES: Readonly<Record<string, (n: number) => string>> = {
  'one claim again and again in one text': (n) => page(`<p>${CLAIM.repeat(n)}</p>`),
  'a claim a paragraph': (n) => page(`<p>${CLAIM}</p>`.repeat(n)),
  'damaged JSON-LD of open brackets': (n) => page(product(`"name":"a",,"x":${'[{"a":'.repeat(n)}`)),
  'damaged JSON-LD of quotation marks': (n) => page(product(`"name":"a",,"x":"${`5" wide, `.repeat(n)}`)),
  'damaged JSON-LD of texts in a row': (n) => page(product(`,,"x":${`"a" "b" `.repeat(n)}`)),
  'damaged JSON-LD of comments': (n) => page(product(`,,"x":1 ${'/* a */ // b\n'.repeat(n)}`)),
  'an availability of many signs': (n) =>
    page(product(`"offers":{"price":1,"availability":"${'#'.repeat(n * 20)}x"}}`)),
  instalments: (n) => page(`<p>12 ${'期x '.repeat(n)} $1.08</p>`),
  spaces: (n) => page(`<p>Model${'\u00a0 '.repeat(n * 10)}: x</p>`),
  'numbers and percent signs': (n) => page(`<p>cotton ${'40 % , '.repeat(n)}</p>`),
  'capitals and hyphens': (n) => page(`<p>${'AB-'.repeat(n * 4)} x</p>`),
  'reviews without an end': (n) => page(`<p>${'( 4.5 ★ ( 12 '.repeat(n)}</p>`),
  'free, free, free': (n) => page(`<p>${'free uk standard '.repeat(n)}x</p>`),
  'marks of footnotes': (n) => page(`<p>${`Best lamp* `.repeat(n)}</p><p>${'* test 2024 '.repeat(n)}</p>`),
  'a definition list': (n) => page(`<dl>${'<dt>Colour</dt><dd>red</dd>'.repeat(n)}</dl>`),
};

describe('the work for a hostile page grows with its length, not with its square', () => {
  it.each(Object.entries(PAGES))('%s', (_, make) =>
    expectLinear(
      (length) => checkHtml({ html: make(length) }, { asOf: '2026-11-24', laws: ['eu', 'uk', 'cn'] }),
      LENGTH,
    ),
  );
});

const settings = { maxBytes: 4 * 1024 * 1024, signal: undefined, countHeadings: undefined };
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADINGS = row(1, cell('A1', 'id') + cell('B1', 'title'));

const CATALOGUES: Readonly<Record<string, (n: number) => string | Buffer>> = {
  'a field of many tags': (n) => `<rss><item><title>${'<b>x</b>'.repeat(n * 10)}</title></item></rss>`,
  'an item of many fields': (n) => `<rss><item>${'<a>x</a>'.repeat(n * 10)}</item></rss>`,
  'rich text within rich text': (n) => workbookWith(HEADINGS, [`</t>${'<r><t>'.repeat(n * 20)}`]),
  'rows with one cell in the last column': (n) =>
    workbookWith(
      HEADINGS + Array.from({ length: n }, (_, at) => row(at + 2, cell(`XFD${at + 2}`, 'x'))).join(''),
      [],
    ),
  'short rows': (n) => `id,title\n${'1\n'.repeat(n * 20)}`,
};

async function read(content: string | Buffer): Promise<void> {
  const opened = await openRows('list', streamOf(content), settings).catch(() => undefined);
  if (opened === undefined) return;
  for await (const rows of readBatches(opened.batches, opened.reader)) void rows;
  await opened.close?.();
}

describe('the work for a hostile catalogue grows with its length, not with its square', () => {
  it.each(Object.entries(CATALOGUES))('%s', (_, make) =>
    expectLinear((length) => read(make(length)), LENGTH),
  );
});
