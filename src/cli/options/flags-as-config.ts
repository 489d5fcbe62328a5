import { resolve } from 'node:path';
import type { Config } from '../../model/config/config.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { ReadingFlags } from './reading-options.ts';
import { lawsOf } from './scope-options.ts';

/** Options of `check`, as commander returns them. Those not given are absent. */
export interface CheckFlags extends ReadingFlags {
  law?: string;
  asOf?: string;
  category?: string;
  only: string[];
  skip: string[];
  rules: string[];
  format?: string;
  output: string[];
  quiet?: boolean;
  severity: Severity[];
  failOn?: NonNullable<Config['failOn']>;
  minScore?: number;
  minMeanScore?: number;
  maxViolations?: number;
  explainScore?: boolean;
  /** Check again whenever a file changes. */
  watch?: boolean;
  /** Add suggested wordings to the report. */
  suggest?: boolean;
  /** `fix` writes the safe suggestions into the files; `fixDryRun` only shows them. */
  fix?: boolean;
  fixDryRun?: boolean;
  /** Number of threads that check rows of catalogues and pages. */
  jobs?: number;
  /** Time limit per listing in seconds; 0 for none. */
  listingTimeout: number;
  /** Read the text in pictures too. */
  images?: boolean;
  /** Compare each catalogue row with the page that it links to. */
  follow?: boolean;
  /** Read the pages of terms that fetched pages link to. */
  followPolicies?: boolean;
  /** `false` for `--no-config`. */
  config?: string | false;
  printConfig?: boolean;
  baseline?: string;
  writeBaseline?: boolean;
  pruneBaseline?: boolean;
  inlineIgnores?: true | 'files' | 'all';
  cache?: string | boolean;
  lang: UiLanguage;
  /** Whether `--lang` was given. */
  langGiven: boolean;
}

/** Returns the command line in the form of a configuration, to be merged over one. */
export function flagsAsConfig(flags: CheckFlags): Config {
  const { law, category, only, skip, rules, format, output, quiet, failOn, maxViolations } = flags;
  const { minScore, minMeanScore, baseline, inlineIgnores, cache } = flags;
  const config: Config = {};
  if (law !== undefined) config.laws = lawsOf(law);
  if (category !== undefined) config.category = category;
  if (only.length > 0) config.only = only;
  if (skip.length > 0) config.skip = skip;
  if (rules.length > 0) config.plugins = rules;
  if (flags.langGiven) config.lang = flags.lang;
  // Reports named on the command line replace those of the configuration.
  if (output.length > 0) config.output = output;
  if (format !== undefined) config.format = format;
  if (flags.redact !== undefined) config.redact = flags.redact;
  if (quiet !== undefined) config.quiet = quiet;
  if (flags.severity.length > 0) config.severity = flags.severity;
  if (failOn !== undefined) config.failOn = failOn;
  if (maxViolations !== undefined) config.maxViolations = maxViolations;
  if (minScore !== undefined || minMeanScore !== undefined) {
    config.minScore = {
      ...(minScore === undefined ? {} : { listing: minScore }),
      ...(minMeanScore === undefined ? {} : { mean: minMeanScore }),
    };
  }
  if (baseline !== undefined) config.baseline = resolve(baseline);
  if (inlineIgnores !== undefined) config.inlineIgnores = inlineIgnores === 'all' ? 'all' : true;
  if (cache !== undefined) config.cache = typeof cache === 'string' ? resolve(cache) : cache;
  return config;
}
