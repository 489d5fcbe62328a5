import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expandInputs, type Source } from '../../src/ingest/expand-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-lists-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function sourcesOf(text: string): Promise<string[]> {
  const path = join(folder, 'list.txt');
  writeFileSync(path, text);
  const sources: Source[] = [];
  for await (const source of expandInputs([path])) sources.push(source);
  return sources.map((source) => (source.kind === 'failure' ? source.error.code : source.kind));
}

it.each<[string, string, string[]]>([
  ['addresses alone', 'https://a.example/1\n# later\nhttps://a.example/2\n', ['url', 'url']],
  ['a host without https://', 'https://a.example/1\nb.example/2\n', ['url', 'input-unreadable']],
  ['a path among them', 'https://a.example/1\npages/mug.html\n', ['url', 'input-unreadable']],
  ['a text that cites an address', 'Oak spoon, hand carved.\nhttps://a.example/1\n', ['file']],
  ['a text that begins with one', 'https://a.example/1\nis where we sell oak spoons.\n', ['file']],
])('a text file of %s', async (_, text, kinds) => {
  expect(await sourcesOf(text)).toEqual(kinds);
});
