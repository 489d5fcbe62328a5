import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/model/schema/json-schemas.ts';
import { ROOT } from '../support/run-bin.ts';

it('the published schemas are those of the code', () => {
  const written = Object.fromEntries(
    readdirSync(join(ROOT, 'schema')).map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(join(ROOT, 'schema', file), 'utf8')) as object,
    ]),
  );
  expect(JSON.parse(JSON.stringify(jsonSchemas()))).toEqual(written);
});
