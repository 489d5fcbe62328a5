import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docxOf, draftLines } from '../support/draft-forms.ts';
import { runBin } from '../support/run-bin.ts';

it('what Node thinks of its loaders is not printed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warnings-'));
  const file = join(folder, 'draft.docx');
  writeFileSync(file, docxOf(draftLines('保温杯，容量500毫升。\n')));
  const { stderr } = await runBin(['check', file, '--law', 'cn', '--fail-on', 'none'], {
    env: { XDG_CACHE_HOME: folder },
  });
  expect(stderr).not.toMatch(/Warning/);
});
