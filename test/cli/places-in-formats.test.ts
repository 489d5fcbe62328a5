// Where a finding stands, in formats that have fields for a line and a column alone.
import { describe, expect, it } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { docxOf, draftLines } from '../support/draft-forms.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

const SHEET =
  'Titel;Teekanne 1 l\nMarke;Havel\nPreis;19,00 €\nMaterial;Glas\nBeschreibung;Heilt Migräne.\nGarantie;2 Jahre\n';
const FEED = `<?xml version="1.0"?>
<rss xmlns:g="http://base.google.com/ns/1.0"><channel>

<item><g:id>1</g:id><g:title>Brass ring</g:title><g:description>Cures arthritis.</g:description><g:price>9 GBP</g:price></item>
<item><g:id>2</g:id><g:title></g:title><g:price>9 GBP</g:price></item>
</channel></rss>`;
const PAGE = '<html lang="en"><body><h1>Brass ring</h1>\n<p>It <b>cures</b> arthritis.</p></body></html>';

async function run(name: string, content: string, format: string): Promise<string> {
  const cwd = await inFolderOf(name.endsWith('.docx') ? {} : { [name]: content });
  if (name.endsWith('.docx')) await writeFile(join(cwd, name), docxOf(draftLines(content)));
  const args = ['check', name, '--format', format, '--law', 'uk,eu', ...NO_WORKER];
  return (await runHere(args, { cwd })).stdout;
}

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}
interface Log {
  runs: {
    results: {
      message: { text: string };
      locations: {
        physicalLocation: { region: Region };
        logicalLocations: { fullyQualifiedName?: string }[];
      }[];
    }[];
  }[];
}
async function sarifOf(name: string, content: string) {
  const [result] = (JSON.parse(await run(name, content, 'sarif')) as Log).runs[0]?.results ?? [];
  const place = result?.locations[0];
  return {
    text: result?.message.text,
    region: place?.physicalLocation.region,
    path: place?.logicalLocations[0]?.fullyQualifiedName,
  };
}

describe('a sheet of one listing', () => {
  it('has its line and label in every format', async () => {
    expect(await run('a.csv', SHEET, 'unix')).toMatch(/^a\.csv:5:1: \w+: Beschreibung: “Heilt/);
    expect(await run('a.csv', SHEET, 'github')).toMatch(/^::\w+ file=a\.csv,line=5,title=[^:]+::Beschreibung: “Heilt/);
    expect(await run('a.csv', SHEET, 'checkstyle')).toMatch(/<error line="5" severity="\w+" message="Beschreibung: “Heilt/);
    expect(await sarifOf('a.csv', SHEET)).toMatchObject({ region: { startLine: 5 }, path: 'Beschreibung' });
    expect(await run('a.csv', SHEET, 'csv')).toMatch(/\n"a\.csv",5,.*,"Beschreibung",,"[^"]*"\r\n/);
  }); // prettier-ignore
});

describe('a Word file', () => {
  const DRAFT = '# Teapot\n\nHolds a litre.\n\nCures migraine.\n';
  it('has its paragraph in every format', async () => {
    expect(await run('a.docx', DRAFT, 'unix')).toMatch(/^a\.docx:1:1: \w+: paragraph 3: “Cures/);
    expect(await run('a.docx', DRAFT, 'github')).toMatch(/::paragraph 3: “Cures/);
    expect((await sarifOf('a.docx', DRAFT)).text).toMatch(/^paragraph 3: “Cures/);
    expect(await run('a.docx', DRAFT, 'csv')).toMatch(/,"paragraph 3","[^"]*"\r\n$/);
  });
});

describe('a feed', () => {
  it('has the column of a finding, and notes on an item at its line', async () => {
    const unix = await run('a.xml', FEED, 'unix');
    expect(unix).toMatch(/^a\.xml:4:1: violation: g:description: “Cures arthritis”/);
    expect(unix).toMatch(/\na\.xml:5:1: note: /);
    expect(await run('a.xml', FEED, 'github')).toMatch(/::notice file=a\.xml,line=5,/);
    expect(await run('a.xml', FEED, 'checkstyle')).toContain('<error line="5" severity="info"');
    expect(await run('a.xml', FEED, 'junit')).toContain('g:description');
    expect(await run('a.xml', FEED, 'csv')).toMatch(/\n"a\.xml",2,5,/);
    expect(await run('a.xml', FEED, 'jsonl')).toContain('"input":{"uri":"a.xml","row":2,"line":5}');
  });
});

describe('words on a page', () => {
  it('have an end, over the tags between them', async () => {
    const { region, path } = await sarifOf('a.html', PAGE);
    expect(region).toMatchObject({ startLine: 2, startColumn: 10, endLine: 2, endColumn: 29 });
    expect(PAGE.split('\n')[1]?.slice(9, 28)).toBe('cures</b> arthritis');
    expect(path).toMatch(/b$/);
    expect(await run('a.html', PAGE, 'github')).toContain('line=2,endLine=2,col=10,endColumn=29');
  });

  it('may end on another line', async () => {
    const page = PAGE.replace('</b> ', '</b>\n');
    expect((await sarifOf('a.html', page)).region).toMatchObject({ startLine: 2, endLine: 3, endColumn: 10 });
  });
});
