import { expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
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
  findings: { quote: string }[];
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
