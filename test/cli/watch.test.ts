import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';

const BIN = join(import.meta.dirname, '../../bin/claimcheck.js');

it.each([
  ['a.md', '# 玉竹茶\n\n选用三年生玉竹。\n', '# 玉竹茶\n\n每天一杯，治疗高血压。\n', 'a.md:3:'],
  ['a.csv', '标题,描述\n玉竹茶,选用三年生玉竹。\n', '标题,描述\n玉竹茶,每天一杯，治疗高血压。\n', 'a.csv:2:'],
])('checks %s again when it changes, and ends when told to', async (name, before, after, place) => {
  const cwd = await inFolderOf({ [name]: before });
  const args = ['check', name, '--watch', '--law', 'cn', '--format', 'unix', '--no-progress', '--no-cache'];
  const child = spawn(process.execPath, [BIN, ...args], { cwd });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  await expect.poll(() => err, { timeout: 60_000 }).toContain('waiting for changes');
  expect(out).not.toContain('treats-disease');
  await writeFile(join(cwd, name), after);
  await expect.poll(() => out, { timeout: 60_000 }).toContain(place);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  await ended;
});
