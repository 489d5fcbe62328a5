// Merges the configuration and the options of `check`.
import { withWiderLaws } from '../../claims/listing/infer-laws.ts';
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { findConfigs } from '../../app/config/find-config.ts';
import { listOf, mergeConfigs } from '../../app/config/merge-configs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Config } from '../../model/config/config.ts';
import { isFormat, FORMATS, type Format } from '../../report/formats.ts';
import { dirname, resolve } from 'node:path';
import { flagsAsConfig, type CheckFlags } from './flags-as-config.ts';
import type { GateOptions } from '../process/gate.ts';
import { redactionOf } from './redaction-of.ts';
import { asOfDate } from './scope-options.ts';
import { message } from '../../messages/message.ts';
import { printMessage } from '../process/print-message.ts';

/** The settings of a run: the configuration, overridden by the command line. */
export interface CheckSettings {
  /** The merged settings, in the form of a configuration. */
  config: Config;
  /** The configuration file, if there is one. */
  file: string | undefined;
  /** The folder that file names in reports and fingerprints are relative to. */
  base: string;
  plan: CheckPlan;
  gate: GateOptions;
  /** The format of the report on standard output, if any. */
  format: Format | undefined;
}

export async function checkSettings(inputs: readonly string[], flags: CheckFlags): Promise<CheckSettings> {
  const found = await readConfig(inputs, flags);
  const fromFlags = flagsAsConfig(flags);
  const config = mergeConfigs(found?.config ?? {}, fromFlags);
  if (typeof found?.config.minScore === 'object' && typeof fromFlags.minScore === 'object')
    config.minScore = { ...found.config.minScore, ...fromFlags.minScore };
  const { format = flags.output.length > 0 ? undefined : 'text' } = config;
  if (format !== undefined && !isFormat(format))
    throw new AppError('output-format-unknown', { path: format, formats: FORMATS.join(', ') });
  const base = found === undefined ? process.cwd() : dirname(found.file);
  return { config, file: found?.file, base, plan: planOf(config, base, flags), gate: gateOf(config), format };
}

type PlanFlags = Pick<CheckFlags, 'asOf' | 'lang' | 'explainScore' | 'suggest'>;

export function planOf(config: Config, base: string, flags: PlanFlags): CheckPlan {
  return {
    laws: withWiderLaws(config.laws ?? 'auto'),
    asOf: asOfDate(flags.asOf),
    today: asOfDate(undefined),
    lang: config.lang ?? flags.lang,
    ...(config.category === undefined ? {} : { category: config.category }),
    ...(config.mapping === undefined ? {} : { mapping: config.mapping }),
    explainScore: flags.explainScore ?? false,
    detail: false,
    ...(flags.suggest === true ? { suggest: true } : {}),
    redact: redactionOf(config.redact),
    only: listOf(config.only),
    skip: listOf(config.skip),
    rules: config.rules ?? {},
    overrides: (config.overrides ?? []).map(({ files, laws, category, rules, mapping }) => ({
      files: listOf(files),
      ...(laws === undefined ? {} : { laws: withWiderLaws(laws) }),
      ...(category === undefined ? {} : { category }),
      ...(rules === undefined ? {} : { rules }),
      ...(mapping === undefined ? {} : { mapping }),
    })),
    base,
  };
}

function gateOf({ failOn = 'violation', maxViolations, minScore }: Config): GateOptions {
  const { listing, mean } =
    typeof minScore === 'number'
      ? { listing: minScore }
      : { listing: undefined, mean: undefined, ...minScore };
  return {
    failOn,
    ...(maxViolations === undefined ? {} : { maxViolations }),
    ...(listing === undefined ? {} : { minScore: listing }),
    ...(mean === undefined ? {} : { minMeanScore: mean }),
  };
}

/** Reads the configuration named or found. One that came with the inputs is ignored unless named. */
export async function readConfig(inputs: readonly string[], flags: Pick<CheckFlags, 'config' | 'lang'>) {
  if (flags.config === false) return undefined;
  const { lang } = flags;
  const named = flags.config === undefined ? undefined : { file: resolve(flags.config), own: true };
  for (const { file, own } of named === undefined ? findConfigs(inputs, process.cwd()) : [named]) {
    if (!own) {
      printMessage(message(lang, 'command', 'foreignConfig', { file }));
      continue;
    }
    const { loadConfig } = await import('../../app/config/load-config.ts');
    const config = await loadConfig(file, { lang, mayRun: true });
    return { file, config };
  }
  return undefined;
}
