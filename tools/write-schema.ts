// Writes the JSON schemas of the command's output and of the rule files. Run by `npm run schema`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/model/schema/json-schemas.ts';

mkdirSync('schema', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}
