// The schema of `claimcheck.config.{yaml,json,js}`.

import * as z from 'zod';
import { columnMappingSchema } from '../listing/column-mapping.ts';
import { SEVERITIES } from '../rule/outcome.ts';
import { FAIL_ON } from './fail-on.ts';
import { REDACT_MODES } from './redaction.ts';
import { UI_LANGUAGES } from '../../messages/message.ts';

const date = z.iso.date();
const words = z.string().min(1);
const score = z.number().min(0).max(100);

const oneOrMore = z.union([words, z.array(words)]);

const lawsSchema = z
  .union([z.literal('auto'), z.array(words).min(1)])
  .describe('Jurisdictions to check under, e.g. [cn, eu]; auto decides by the listing');
const rulesSchema = z
  .record(words, z.enum(['off', 'on', ...SEVERITIES]))
  .describe('By rule id, topic or pattern (*): off, on, or a severity; the last that fits holds');
const categorySchema = words.describe('What kind of goods it is, instead of deciding by the listing');

/** A rule, listing or quote whose findings are ignored, with the reason for colleagues. */
export const ignoreSchema = z.strictObject({
  rule: words.describe('A rule id, a topic or a pattern'),
  listing: words.optional().describe('The listing’s id, or a pattern of its file or address'),
  quote: words.optional().describe('Words that the finding’s quote contains'),
  reason: words.describe('Why; it is shown in the reports'),
  until: date.optional().describe('The last day it holds'),
});

/** Settings for some files or addresses only. */
export const overrideSchema = z.strictObject({
  files: oneOrMore.describe('Patterns of files, from this file’s folder, or of addresses'),
  laws: lawsSchema.optional(),
  category: categorySchema.optional(),
  rules: rulesSchema.optional(),
  mapping: columnMappingSchema.optional(),
});

/** `claimcheck.config.{yaml,json,js}`: defaults of a run, which the command line overrides. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: oneOrMore.optional().describe('Configurations to start from: files, or packages'),
  laws: lawsSchema.optional(),
  category: categorySchema.optional(),
  rules: rulesSchema.optional(),
  only: oneOrMore.optional().describe('Run only these rules'),
  skip: oneOrMore.optional().describe('Leave these rules out'),
  plugins: oneOrMore.optional().describe('Rules of your own: folders, or packages with a folder “rules”'),
  overrides: z.array(overrideSchema).optional().describe('What holds for some files only; later ones win'),
  mapping: columnMappingSchema.optional().describe('How the columns of a catalogue are to be read'),
  lang: z.enum(UI_LANGUAGES).optional().describe('Language of reports and messages'),
  format: words.optional().describe('The report on standard output'),
  output: oneOrMore.optional().describe('Report files, as FILE or FORMAT:FILE'),
  quiet: z.boolean().optional().describe('No report for listings without findings'),
  severity: z
    .union([z.enum(SEVERITIES), z.array(z.enum(SEVERITIES)).min(1)])
    .optional()
    .describe('Only findings of these severities are shown, and fail the run'),
  failOn: z
    .enum(FAIL_ON)
    .optional()
    .describe('What makes the exit status 1; a severity means violations of it and of graver ones'),
  minScore: z
    .union([score, z.strictObject({ listing: score.optional(), mean: score.optional() })])
    .optional()
    .describe('The lowest score of each listing, or of each and on average'),
  maxViolations: z.number().int().min(0).optional().describe('So many violations are put up with'),
  baseline: words.optional().describe('File of the findings known from before'),
  ignores: z.array(ignoreSchema).optional(),
  inlineIgnores: z
    .union([z.boolean(), z.literal('all')])
    .optional()
    .describe('Honour <!-- claimcheck-ignore RULE: REASON --> in files; with all, in fetched pages too'),
  redact: z.enum(REDACT_MODES).optional().describe('Whose personal data reports hide; people is the default'),
  cache: z
    .union([z.boolean(), words])
    .optional()
    .describe('Keep results of unchanged pages: true (the default), false, or a folder'),
});

export type Config = z.infer<typeof configSchema>;
export type Ignore = z.infer<typeof ignoreSchema>;
