import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { ROOT } from './run-bin.ts';

/** Throws with the first complaint where a value does not fit the published schema of that name. */
export function schemaCheck(name: string): (value: unknown) => void {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: false }).compile(schema);
  return (value) => {
    if (!validate(value)) throw new Error(`${name}: ${JSON.stringify(validate.errors?.[0])}`);
  };
}
