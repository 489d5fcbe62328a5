import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { BIN } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

/** What the last word may become. */
async function after(...words: string[]): Promise<string[]> {
  const { stdout, status } = await runHere(['complete', 'zsh', '--', ...words]);
  expect(status).toBe(0);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

describe('what a shell asks', () => {
  it.each([
    [['expl'], ['explain']],
    [
      ['check', '--fix'],
      ['--fix', '--fix-dry-run'],
    ],
    [
      ['check', '--law', 'us-'],
      ['us-ca', 'us-ny'],
    ],
    [
      ['check', '--law=us-'],
      ['--law=us-ca', '--law=us-ny'],
    ],
    [
      ['check', '--law', '=', 'us-'],
      ['us-ca', 'us-ny'],
    ],
    [
      ['check', '--law', 'cn,us-'],
      ['cn,us-ca', 'cn,us-ny'],
    ],
    [['check', '--fail-on', 'no'], ['none']],
    [['explain', 'superlative/rank-f'], ['superlative/rank-first']],
    [
      ['check', '--only', 'superlative/rank-'],
      ['superlative/rank-first', 'superlative/rank-needs-basis'],
    ],
    [['rules', 'list', '--topic', 'gr'], ['green']],
    [['check', '--text', 'expl', '--jso'], []],
  ])('%j → %j', async (words, wanted) => {
    expect(await after(...words)).toEqual(wanted);
  });

  it('knows all kinds of goods, and the articles for a new rule', async () => {
    expect(await after('check', '--category', '')).toContain('food');
    expect(await after('rules', 'new', 'a/b', '--law', 'cn/')).not.toContain('cn');
    expect((await after('rules', 'new', 'a/b', '--law', 'cn/')).length).toBeGreaterThan(20);
  });

  it.each([
    ['an input', ['check', 'dra']],
    ['the value of an option that names a file', ['check', '--output', 'rep']],
    ['an empty word behind a command', ['check', '']],
  ])('leaves %s to the shell, which knows the files', async (_, words) => {
    expect(await after(...words)).toEqual([]);
  });

  it('says what each is, in the language that was asked for', async () => {
    const { stdout } = await runHere(['complete', 'fish', '--', 'check', '--lang', 'zh', '--suggest']);
    expect(stdout).toMatch(/^--suggest\t.*\p{Script=Han}/u);
  });

  it('refuses a shell that it has no script for', async () => {
    const { stderr, status } = await runHere(['complete', 'tcsh']);
    expect(status).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, pwsh');
  });
});

describe('the scripts', () => {
  const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
  const scriptOf = async (shell: string) => (await runHere(['complete', shell])).stdout;

  it.skipIf(!has('bash'))('bash: completes, and evaluates nothing that was typed', async () => {
    const cwd = await inFolderOf({ 'complete.bash': await scriptOf('bash') });
    const script = `
      claimcheck() { '${process.execPath}' '${BIN}' "$@"; }
      source complete.bash; source complete.bash
      COMP_WORDS=(claimcheck check '$(touch typed)' --law us-); COMP_CWORD=4; _claimcheck
      echo "\${COMPREPLY[*]}"; ls`;
    const { stdout } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    expect(stdout).toBe('us-ca us-ny\ncomplete.bash\n');
  });

  it.skipIf(!has('zsh'))('zsh: can be read', async () => {
    const cwd = await inFolderOf({ _claimcheck: await scriptOf('zsh') });
    const { stderr, status } = spawnSync('zsh', ['-n', '_claimcheck'], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!has('fish'))('fish: completes ids, and files where there are none', async () => {
    const cwd = await inFolderOf({ 'a.fish': await scriptOf('fish') });
    const script = `
      function claimcheck; '${process.execPath}' '${BIN}' $argv; end
      source a.fish; complete -C 'claimcheck check --law=us-'; complete -C 'claimcheck check a.f'`;
    const { stdout } = spawnSync('fish', ['-c', script], { cwd, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(['--law=us-ca', '--law=us-ny', 'a.fish']);
  });

  it('PowerShell: names the command it completes', async () => {
    expect(await scriptOf('pwsh')).toContain('Register-ArgumentCompleter -Native -CommandName claimcheck');
  });
});
