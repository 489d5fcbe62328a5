// Follows "A rule in five minutes" of CONTRIBUTING.md in a copy of the project, command by command:
//   node tools/five-minute-rule.mjs
// Prints the output of each command and the total time.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COPIED = ['bin', 'dist', 'package.json', 'rules', 'tools'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const clone = mkdtempSync(join(tmpdir(), 'claimcheck-rule-'));
process.on('exit', () => rmSync(clone, { recursive: true, force: true }));
for (const name of COPIED) cpSync(join(root, name), join(clone, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));

const start = performance.now();
let printed = '';
for (const { lang, text } of stepsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))) {
  if (lang === 'yaml') writeFile(text);
  else for (const command of text.trim().split('\n')) runCommand(command);
}
console.log(`followed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
if (!printed.includes('price/below-cost')) throw new Error('the report does not name the rule');

/** Returns the fenced code blocks of the section. */
function stepsOf(guide) {
  const [, section] = /\n## A rule in five minutes\n([^]*?)\n## /.exec(guide);
  return [...section.matchAll(/\n```(sh|yaml)\n([^]*?)```/g)].map(([, lang, text]) => ({ lang, text }));
}

/** Writes a block of YAML to the file named in its first line. */
function writeFile(text) {
  const path = join(clone, /^# (\S+)\n/.exec(text)[1]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function runCommand(command) {
  console.log(`$ ${command}`);
  const inClone = command.replace(/^claimcheck/, 'node bin/claimcheck.js');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', inClone], { cwd: clone, encoding: 'utf8' });
  console.log(stdout + stderr);
  printed = stdout;
  if (status !== 0) throw new Error(`exit status ${status}: ${command}`);
}
