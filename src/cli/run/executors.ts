import type { Worker } from 'node:worker_threads';
import type { PageRun } from '../../app/check/check-page.ts';
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { inputOptions } from '../../app/check/input-options.ts';
import { listOf } from '../../app/config/merge-configs.ts';
import type { WorkerPool } from '../../app/pool/worker-pool.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import type { ExtractOptions } from '../../app/run/extract-inputs.ts';
import type { Config } from '../../model/config/config.ts';
import type { CheckFlags } from '../options/flags-as-config.ts';
import { jobsFor, needsWorkers } from './jobs-for.ts';

/** Where pages and rows are checked: in this thread, or by workers, which can be ended. */
export interface Executors {
  checkPage: NonNullable<ExtractOptions['checkPage']>;
  /** Undefined if rows are checked in the caller's thread. */
  checkRows: ExtractOptions['checkRows'] | undefined;
  close: () => Promise<void>;
}

export interface ExecutorOptions {
  inputs: readonly string[];
  flags: CheckFlags;
  config: Config;
  plan: CheckPlan;
  book: RuleBook;
  within: PageRun['within'];
  /** Workers that are already starting. */
  workers: readonly Worker[];
}

export async function createExecutors(options: ExecutorOptions): Promise<Executors> {
  const { inputs, flags, config, plan, book, within, workers } = options;
  const jobs = jobsFor(inputs, flags.jobs);
  const timeoutMs = flags.listingTimeout * 1000;
  const rules = listOf(config.plugins);
  let starting: Promise<WorkerPool> | undefined;
  const pool = () =>
    (starting ??= import('../../app/pool/worker-pool.ts').then(
      ({ WorkerPool: Crew }) =>
        new Crew({ jobs, setup: { rules, plan, within: flags.within }, timeoutMs, started: workers }),
    ));
  const run: PageRun = {
    book,
    optionsFor: await inputOptions(plan),
    plan,
    ...(within === undefined ? {} : { within }),
  };
  let checkPage: Executors['checkPage'] | undefined;
  const checkRows: Executors['checkRows'] = async function* (document, columns) {
    const { createRowPool } = await import('../../app/pool/row-pool.ts');
    yield* createRowPool(await pool()).checkRows(document, columns);
  };
  return {
    async checkPage(page) {
      const { createPageChecker } = await import('../../app/pool/page-checker.ts');
      checkPage ??= createPageChecker({
        jobs,
        timeoutMs,
        run,
        hasOwnRules: rules.length > 0,
        areStarted: workers.length > 0,
        pool,
      });
      return checkPage(page);
    },
    checkRows: needsWorkers(jobs, flags) ? checkRows : undefined,
    close: async () => (await starting)?.close(),
  };
}
