import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHere } from '../support/run-command.ts';

const HEAD = ['From: Rosa Kern <rosa.kern@moos.example>', 'To: text@atelier.example', 'Subject: Text', 'MIME-Version: 1.0']; // prettier-ignore
const QP = ['Content-Type: text/plain; charset="iso-8859-1"', 'Content-Transfer-Encoding: quoted-printable'];
const BODY = ['Moosb=E4nkchen', '', 'Das B=E4nkchen heilt Schlafst=F6rungen.', '', '> Darf ich auch schreiben: heilt Rheuma?']; // prettier-ignore
const HTML = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'];

const parts = (...all: string[][]) => [
  ...HEAD,
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  ...all.flatMap((one) => ['--b1', ...one]),
  '--b1--',
  '',
];

interface Line {
  listing: { name: string };
  findings: { quote: string; where: { line: number } }[];
}
const check = async (lines: readonly string[]) => {
  const cwd = await inFolderOf({ 'draft.eml': lines.join('\r\n') });
  const { stdout, stderr, status } = await runHere(['check', 'draft.eml', '--law', 'de', '--format', 'jsonl'], { cwd }); // prettier-ignore
  return { stdout, stderr, status, report: () => JSON.parse(stdout) as Line };
};

it.each<[string, string[]]>([
  ['quoted-printable', [...HEAD, ...QP, '', ...BODY]],
  ['of several parts', parts([...QP, '', ...BODY], [...HTML, '', 'PHA+QW5kZXJlczwvcD4='])],
])('a mail %s is read as a draft, without headers and quoted lines', async (_, lines) => {
  const { report, stdout } = await check(lines);
  expect(report().listing.name).toBe('Moosbänkchen');
  expect(
    report()
      .findings.map(({ quote }) => quote)
      .join(),
  ).toContain('heilt Schlafstörungen');
  expect(stdout).not.toMatch(/Rosa|Rheuma/);
});

it('a mail with an HTML part alone is read by that part', async () => {
  const html = Buffer.from('<h1>Moosbänkchen</h1><p>Das Bänkchen heilt Schlafstörungen.</p>').toString(
    'base64',
  );
  const { report } = await check(parts([...HTML, '', html]));
  expect(
    report()
      .findings.map(({ quote }) => quote)
      .join(),
  ).toContain('heilt Schlafstörungen');
});

it('a mail without a text is refused', async () => {
  const { status, stderr } = await check(parts(['Content-Type: image/png', '', 'x']));
  expect(status).toBe(3);
  expect(stderr).toContain('holds no text that can be read');
});

describe('--fix', () => {
  const PLAIN = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  const DRAFT = ['Hallo Rosa,', '', 'Moosbänkchen aus Kiefer', '', 'Sitzfläche 30 cm. Das Bänkchen heilt Schlafstörungen. Breite 90 cm.', '', '> Heilt es auch Rheuma?']; // prettier-ignore
  const fix = async (lines: readonly string[], flag = '--fix') => {
    const cwd = await inFolderOf({ 'draft.eml': lines.join('\r\n') });
    const { stdout, stderr } = await runHere(['check', 'draft.eml', '--law', 'de', flag, '--format', 'jsonl'], { cwd }); // prettier-ignore
    return { stdout, stderr, after: readFileSync(join(cwd, 'draft.eml'), 'utf8').split('\r\n') };
  };

  it.each<[string, string[]]>([
    ['of one part', [...HEAD, ...PLAIN, '', ...DRAFT]],
    ['without a type', [...HEAD, '', ...DRAFT]],
    ['of several parts', parts([...PLAIN, '', ...DRAFT], [...HTML, '', 'PHA+QW5kZXJlczwvcD4='])],
  ])('in a mail %s changes the line alone, and shows just that', async (_, lines) => {
    const { stderr, after } = await fix(lines);
    const at = lines.findIndex((line) => line.includes('heilt Schlaf'));
    expect(after.map((line, n) => (line === lines[n] ? '' : n)).filter((n) => n !== '')).toEqual([at]);
    expect(after[at]).toBe('Sitzfläche 30 cm. Breite 90 cm.');
    const dry = await fix(lines, '--fix-dry-run');
    expect(dry.after).toEqual(lines);
    const changed = (text: string) => text.split('\n').filter((line) => /^[-+@]/.test(line));
    expect(changed(dry.stderr)).toEqual(changed(stderr));
    expect(changed(stderr)).toHaveLength(4);
    expect(changed(stderr)[1]).toContain(`@@ -${at},`);
  });

  it('finds the line in the file, and the name under the greeting', async () => {
    const { stdout } = await fix([...HEAD, ...PLAIN, '', ...DRAFT], '--fix-dry-run');
    const report = JSON.parse(stdout) as Line;
    expect(report.listing.name).toBe('Moosbänkchen aus Kiefer');
    expect(report.findings.map(({ where }) => where.line)).toContain(HEAD.length + PLAIN.length + 6);
  });

  it('writes no mail whose text is encoded, and says so', async () => {
    const lines = [...HEAD, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', Buffer.from(DRAFT.join('\n')).toString('base64')]; // prettier-ignore
    const { stdout, stderr, after } = await fix(lines);
    expect(after).toEqual(lines);
    expect(stdout).toContain('heilt Schlafstörungen');
    expect(stderr).toContain('mails without a transfer encoding');
  });
});
