import { resolve } from 'node:path';
import type { Config } from '../../model/config/config.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { ReadingFlags } from './reading-options.ts';
import { lawsOf } from './scope-options.ts';

/** Options of `check`, as commander gives them; what was not given is not there. */
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
  /** Wordings to put instead, in the report. */
  suggest?: boolean;
  /** Write the safe ones into the files, or only show them. */
  fix?: boolean;
  fixDryRun?: boolean;
  /** Threads that check the rows of catalogues. */
  jobs?: number;
  /** One listing may take this long, in seconds; 0 is no limit. */
  listingTimeout: number;
  /** Read the text in the listings' pictures too. */
  images?: boolean;
  /** Compare each row with the page it links to. */
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
  /** Was `--lang` given? */
  langGiven: boolean;
}

/** The command line in the words of a configuration, to be laid over one. */
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
  // Reports named on the command line are all there are to be.
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
