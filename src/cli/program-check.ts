// Declares `claimcheck check`.
import type { Command } from 'commander';
import type { Worker } from 'node:worker_threads';
import { kindOf } from '../ingest/bytes/input-kind.ts';
import { FAIL_ON } from '../model/config/fail-on.ts';
import { FORMATS } from '../report/formats.ts';
import type { CheckFlags } from './options/flags-as-config.ts';
import { draftOf } from './options/reading-options.ts';
import { compileLate, inlineLess } from './process/compile-settings.ts';
import { keepHeapFlat, keepListingsYoung } from './process/heap-settings.ts';
import type { SetStatus } from './process/set-status.ts';
import {
  choice,
  collect,
  numberUpTo,
  percent,
  redactOption,
  severitiesOption,
  wholeNumber,
  withReading,
} from './options/shared-options.ts';
import type { UiLanguage } from '../messages/languages.ts';
import { message, type NameIn } from '../messages/message.ts';
import { areMany, jobsFor, needsWorkers } from './run/jobs-for.ts';

/** Limit of `--jobs`. More threads would use up the memory. */
const MOST_JOBS = 64;

/** Adds `claimcheck check`. Its options have no defaults here, as the configuration may set them. */
export function addCheckCommand(program: Command, setStatus: SetStatus, lang: UiLanguage): void {
  const t = (name: NameIn<'help'>) => message(lang, 'help', name);
  withReading(program.command('check'), lang)
    .description(t('check'))
    .argument('[input...]', t('inputs'))
    .option('--title <text>', t('draftTitle'))
    .option('--text <text>', t('draftText'))
    .option('--one-listing', t('oneListing'))
    .option('--law <list>', t('law'))
    .option('--as-of <date>', t('asOf'))
    .option('--category <id>', t('category'))
    .option('--only <glob>', t('only'), collect, [])
    .option('--skip <glob>', t('skip'), collect, [])
    .option('--rules <folder>', t('rules'), collect, [])
    .addOption(choice('--format <format>', t('format'), FORMATS, lang))
    .option('--output <file>', t('output'), (value: string, before: string[]) => [...before, value], [])
    .addOption(severitiesOption(lang))
    .addOption(choice('--fail-on <outcome>', t('failOn'), FAIL_ON, lang))
    .option('--min-score <n>', t('minScore'), percent(lang))
    .option('--min-mean-score <n>', t('minMeanScore'), percent(lang))
    .option('--max-violations <n>', t('maxViolations'), wholeNumber(lang))
    .option('--baseline <file>', t('baseline'))
    .option('--write-baseline', t('writeBaseline'))
    .option('--prune-baseline', t('pruneBaseline'))
    .addOption(choice('--inline-ignores [where]', t('inlineIgnores'), ['files', 'all'], lang))
    .option('--config <file>', t('config'))
    .option('--no-config', t('noConfig'))
    .option('--print-config', t('printConfig'))
    .option('--cache <folder>', t('cache'))
    .option('--no-cache', t('noCache'))
    .option('--jobs <n>', t('jobs'), numberUpTo(MOST_JOBS, lang))
    .option('--listing-timeout <seconds>', t('listingTimeout'), wholeNumber(lang), 10)
    .option('--images', t('images'))
    .option('--follow', t('follow'))
    .option('--follow-policies', t('followPolicies'))
    .option('--explain-score', t('explainScore'))
    .option('--suggest', t('suggest'))
    .option('--fix', t('fix'))
    .option('--fix-dry-run', t('fixDryRun'))
    .option('--watch', t('watch'))
    .addOption(redactOption(lang))
    .option('--quiet', t('quiet'))
    .action(async (inputs: string[], flags: CheckFlags, command: Command) => {
      if (inputs.length === 0 && draftOf(flags).draft === undefined)
        command.error("error: missing required argument 'input'", { code: 'commander.missingArgument' });
      // Waits until the code cache is saved, as V8's settings are changed next (start/start.ts).
      await Promise.resolve();
      setCompiler(inputs);
      // Workers started here serve only one check; watching makes many.
      const workers = flags.watch === true ? [] : await workersFor(inputs, flags);
      const { checkCommand } = await import('./commands/check-command.ts');
      const langGiven = command.getOptionValueSource('lang') === 'cli';
      const check = () => checkCommand(inputs, { ...flags, langGiven }, workers);
      if (flags.watch !== true) return setStatus(await check());
      const { watchCommand } = await import('./commands/watch-command.ts');
      await watchCommand(inputs, flags.lang, check);
    });
}

const hasCatalogue = (inputs: readonly string[]) => inputs.some((input) => kindOf(input) === 'catalogue');

/** Sets V8 before further code is loaded: cached code is valid only for the settings it was compiled with. */
function setCompiler(inputs: readonly string[]): void {
  keepListingsYoung();
  inlineLess();
  if (!hasCatalogue(inputs)) compileLate();
}

/** Starts workers early: they load while this thread loads its own code, which takes as long. */
async function workersFor(inputs: readonly string[], flags: CheckFlags): Promise<Worker[]> {
  if (flags.follow === true || flags.images === true) return [];
  const jobs = jobsFor(inputs, flags.jobs);
  const isCatalogue = hasCatalogue(inputs);
  // This thread checks pages too.
  const count = isCatalogue ? jobs : jobs - 1;
  if (count === 0 || !(isCatalogue ? needsWorkers(jobs, flags) : areMany(inputs))) return [];
  // A worker keeps the V8 settings of the time it starts.
  if (isCatalogue) keepHeapFlat();
  const { startWorkers } = await import('../app/pool/start-workers.ts');
  return startWorkers(count, jobs);
}
