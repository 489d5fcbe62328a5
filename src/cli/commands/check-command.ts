import type { Worker } from 'node:worker_threads';
import { listOf } from '../../app/config/merge-configs.ts';
import { loadRules, type LoadedRules } from '../../app/rules/load-rules.ts';
import type { Follower } from '../../app/follow/follow-links.ts';
import type { PictureFollower } from '../../app/pictures/read-pictures.ts';
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { inputOptions } from '../../app/check/input-options.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import type { ExtractedInput, ExtractOptions } from '../../app/run/extract-inputs.ts';
import { runCheck } from '../../app/run/run-check.ts';
import { AppError } from '../../model/error/app-error.ts';
import { countEndings } from '../../ingest/local/count-endings.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Config } from '../../model/config/config.ts';
import { checkDay } from '../options/check-day.ts';
import { checkPlanRules } from '../options/check-plan-rules.ts';
import { checkSettings, type CheckSettings } from '../options/check-settings.ts';
import { keepHeapFlat } from '../process/heap-settings.ts';
import type { CheckFlags } from '../options/flags-as-config.ts';
import { Gate } from '../process/gate.ts';
import { isWorthCaching } from '../run/is-worth-caching.ts';
import { openOutputs, type OutputOptions } from '../output/outputs.ts';
import { printError } from '../output/print-error.ts';
import { onClosedStdout } from '../output/stdout-errors.ts';
import { createProgress } from '../output/progress.ts';
import { readingOptions } from '../options/reading-options.ts';
import { withinOf } from '../options/within-option.ts';
import { createExecutors } from '../run/executors.ts';
import { createRecord } from '../run/baseline-and-ignores.ts';
import { reportUnknownColumns } from '../run/unknown-columns.ts';
import type { LeftToFix } from '../run/fix-files.ts';
import { RunResults } from '../run/run-results.ts';
import { message } from '../../messages/message.ts';
import { printMessage } from '../process/print-message.ts';

/** The status of a run that its reader cut short before anything was found: that of the signal SIGPIPE. */
const CUT_SHORT = 141;

/** Checks the inputs, writes the reports and returns the exit status. `workers` have already been started. */
export async function checkCommand(
  inputs: readonly string[],
  flags: CheckFlags,
  workers: Worker[],
): Promise<number> {
  const settings = await checkSettings(inputs, flags);
  const { config, plan } = settings;
  const { lang } = plan;
  if (flags.printConfig === true) {
    (await import('./print-config.ts')).printConfig(settings);
    return 0;
  }
  const rules = await loadRules(listOf(config.plugins));
  const { book } = rules;
  checkPlanRules(plan, book, {
    config,
    file: settings.file,
    given: [...flags.only, ...flags.skip],
  });
  checkDay(plan, book.compiled.laws);
  const record = await createRecord(settings, flags);
  const gate = new Gate(settings.gate);
  const where: OutputOptions = {
    lang,
    color: flags.color,
    quiet: config.quiet ?? false,
    dated: flags.asOf !== undefined,
    format: settings.format,
    output: listOf(config.output),
  };
  const outputs = await openOutputs(where, inputs, book.compiled, gate.fails);
  const progress = createProgress(flags.progress, lang);
  const within = await withinOf(flags.within);
  const onUnknownColumns = reportUnknownColumns(lang);
  const sayUnread = (name: 'filesUnread' | 'othersUnread') => (folder: string, paths: readonly string[]) => {
    const values = { folder, files: paths.length, endings: countEndings(paths), example: paths[0] ?? '' };
    printMessage(message(lang, 'command', name, values));
  };
  const quiet = {
    ...readingOptions(flags),
    ...inlineIgnoresOf(config),
    ...within,
    leaveOut: outputs.paths,
  };
  const left = await fixedBefore(inputs, flags, { book, reading: quiet, plan });
  /** Number of catalogues that were held against no country's law, although nobody asked for that. */
  let lawless = 0;
  const lawsFor = await inputOptions(plan);
  const reading = {
    ...quiet,
    onUnknownColumns,
    ...(plan.laws === 'auto'
      ? {
          onNoMarket: (path: string, law: string) => {
            if (lawsFor(path).laws !== 'auto') return;
            lawless += 1;
            printError(new AppError('market-unknown', { path, law }), lang);
          },
        }
      : {}),
    onLeftOut: (path: string) => void printMessage(message(lang, 'command', 'reportLeftOut', { path })),
    onUnread: sayUnread('filesUnread'),
    onUnreadOthers: sayUnread('othersUnread'),
    onUnreadSheets: (file: string, names: readonly string[]) => {
      const list = names.join(message(lang, 'marks', 'list'));
      printMessage(message(lang, 'command', 'sheetsUnread', { file, sheets: names.length, names: list }));
    },
  };
  // With --fix: suggestions that could not be written into files are shown in the report.
  const suggests = left.unwritable + left.failed > 0;
  const wholePlan = { ...plan, detail: outputs.detail, ...(suggests ? { suggest: true } : {}) };
  // The cache holds reports of whole pages only.
  const isWhole = flags.within === undefined && flags.followPolicies !== true && flags.images !== true;
  const cache = isWhole ? await cacheOf(settings, inputs, rules) : undefined;
  const followers = await followersOf(flags, reading, lang);
  const pictures = await pictureReaderOf(flags, reading, lang);
  const isRowFollowed = flags.follow === true || flags.images === true;
  const lanes = await createExecutors({
    inputs,
    flags,
    config,
    plan: wholePlan,
    book,
    within: within.within,
    workers,
  });
  const results = new RunResults({ record, gate, outputs, progress }, lang);
  let isRead = false;
  const isFaulty = () => results.unread > 0 || results.halfChecked > 0 || left.failed > 0;
  const verdictOf = () => (flags.writeBaseline === true ? [] : gate.verdict(lang));
  onClosedStdout(() => {
    // All inputs are checked, so the run ends by itself, with its status.
    if (isRead) return undefined;
    if (isFaulty()) return 3;
    return verdictOf().length > 0 ? 1 : CUT_SHORT;
  });
  try {
    for await (const batch of runCheck(inputs, book, reading, wholePlan, {
      cache,
      checkRows: isRowFollowed ? undefined : lanes.checkRows,
      // Pages whose terms or pictures are read are checked in this thread, which fetches these.
      checkPage: flags.followPolicies === true || flags.images === true ? undefined : lanes.checkPage,
      readPictures: pictures?.follow,
      follow: (listings) =>
        followers.reduce<AsyncIterable<ExtractedInput>>((all, { follow }) => follow(all), listings),
      isRowFollowed,
    }))
      for (const one of batch) {
        // Rows that are followed need frequent garbage collections; other runs would lose a fifteenth of
        // their time.
        if (isRowFollowed && 'input' in one && one.input.row !== undefined) keepHeapFlat();
        results.take(one);
      }
    isRead = true;
    progress.clear();
    results.end();
    outputs.end();
    cache?.close();
  } catch (error) {
    outputs.abandon();
    throw error;
  } finally {
    await lanes.close();
  }
  for (const { summary } of pictures === undefined ? followers : [pictures, ...followers])
    printMessage(summary(lang));
  const { checked, halfChecked, withoutPart: pages } = results;
  if (pages > 0)
    printMessage(message(lang, 'command', 'noSuchPart', { pages, selector: flags.within ?? '' }));
  if (halfChecked > 0) printError(new AppError('rules-failed', { count: halfChecked }), lang);
  if (checked === 0) printError(new AppError('nothing-checked'), lang);
  else if (!gate.hasAnswer) printError(new AppError('nothing-rated'), lang);
  record.end();
  const verdict = verdictOf();
  if (gate.isParticular) for (const reason of verdict) printMessage(reason);
  if (isFaulty() || !gate.hasAnswer) return 3;
  if (verdict.length > 0) return 1;
  return lawless + results.lawless > 0 && settings.gate.failOn !== 'none' ? 3 : 0;
}

/** Applies the fixes of --fix before the check. */
async function fixedBefore(
  inputs: readonly string[],
  { fix, fixDryRun, color }: CheckFlags,
  { book, reading, plan }: { book: RuleBook; reading: Omit<ExtractOptions, 'book'>; plan: CheckPlan },
): Promise<LeftToFix> {
  if (fix !== true && fixDryRun !== true) return { unwritable: 0, failed: 0 };
  const { fixFiles } = await import('../run/fix-files.ts');
  return fixFiles(inputs, book, reading, plan, { dry: fix !== true, color });
}

/** Returns whose inline ignores count. Fetched pages count only if named: a page must not judge itself. */
function inlineIgnoresOf({ inlineIgnores = false }: Config): { inlineIgnores?: 'files' | 'all' } {
  return inlineIgnores === false ? {} : { inlineIgnores: inlineIgnores === 'all' ? 'all' : 'files' };
}

/** Creates the followers of links. They run in this thread, because the network takes most of the time. */
async function followersOf(
  { follow, followPolicies, jobs = 1 }: CheckFlags,
  reading: ReadOptions,
  lang: UiLanguage,
): Promise<Follower[]> {
  const followers: Follower[] = [];
  if (follow === true) {
    if (jobs > 1) printMessage(message(lang, 'command', 'followIgnoresJobs'));
    followers.push((await import('../../app/follow/follow-links.ts')).createFollower(reading));
  }
  if (followPolicies === true)
    followers.push((await import('../../app/follow/follow-policies.ts')).createPolicyFollower(reading));
  return followers;
}

/** Creates the reader of pictures before the check starts, so that a missing package is reported at once. */
async function pictureReaderOf(
  { images, follow, jobs = 1 }: CheckFlags,
  reading: ReadOptions,
  lang: UiLanguage,
): Promise<PictureFollower | undefined> {
  if (images !== true) return undefined;
  if (jobs > 1) printMessage(message(lang, 'command', 'imagesIgnoreJobs'));
  const { createPictureFollower } = await import('../../app/pictures/read-pictures.ts');
  return createPictureFollower(reading, { followsLinks: follow === true });
}

async function cacheOf({ config, base }: CheckSettings, inputs: readonly string[], rules: LoadedRules) {
  const { cache = true } = config;
  // A cached report must not hold personal data.
  if (cache === false || config.redact === 'off') return undefined;
  if (!isWorthCaching(inputs)) return undefined;
  const { defaultCacheFolder, openCache } = await import('../run/open-cache.ts');
  return openCache(cache === true ? defaultCacheFolder(base) : cache, rules);
}
