import * as z from 'zod';
import { configSchema } from '../config/config.ts';
import { evidenceSchema } from '../listing/evidence.ts';
import { lawFileSchema } from '../rule/law.ts';
import { listingSchema } from '../listing/listing.ts';
import { weighedFieldSchema } from '../listing/weighed-field.ts';
import { inputSchema, reportSchema } from '../report/report.ts';
import { ruleSchema } from '../rule/rule.ts';
import { vocabularySchema } from '../rule/vocabulary.ts';

const extractSchema = z.object({
  input: inputSchema,
  listing: listingSchema,
  evidence: z.record(z.string(), z.array(evidenceSchema)),
  candidates: z.record(z.string(), weighedFieldSchema).optional(),
  notes: z.array(z.string()),
});

/**
 * Returns the published JSON schemas by name: the output of `check` and `extract`, and the files of
 * rules.
 */
export function jsonSchemas(): Record<string, object> {
  const output = { target: 'draft-7', io: 'output' } as const;
  const input = { target: 'draft-7', io: 'input' } as const;
  return {
    report: z.toJSONSchema(reportSchema, output),
    extract: z.toJSONSchema(extractSchema, output),
    rule: z.toJSONSchema(ruleSchema, input),
    vocabulary: z.toJSONSchema(vocabularySchema, input),
    laws: z.toJSONSchema(lawFileSchema, input),
    config: z.toJSONSchema(configSchema, input),
  };
}
