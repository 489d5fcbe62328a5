import { describe, expect, it } from 'vitest';
import { runBin } from '../support/run-bin.ts';

describe('--jobs', () => {
  it.each(['shopify.csv', 'jd.csv', 'google-merchant.xml', 'plain.csv'])(
    '%s: the same for any number',
    async (name) => {
      const args = [
        'check',
        `fixtures/catalogues/${name}`,
        '--format',
        'jsonl',
        '--no-cache',
        '--as-of',
        '2026-11-24',
      ];
      const one = await runBin(args);
      const two = await runBin([...args, '--jobs', '2']);
      expect(two.stdout).toBe(one.stdout);
      expect(two.stderr).toBe(one.stderr);
      expect(two.status).toBe(one.status);
    },
  );
});
