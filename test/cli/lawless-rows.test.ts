import { expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

it('rows without a name are held against the law of the language of their texts', async () => {
  const cwd = await inFolderOf({
    'a.csv': '号,文案,附注\n1,开封后请冷藏，三天内吃完,a\n2,适合送礼，礼盒装，常温保存,b\n',
  });
  const { stderr } = await runHere(['check', 'a.csv', '--no-progress', ...NO_WORKER], { cwd });
  expect(stderr).not.toContain('--law');
});
