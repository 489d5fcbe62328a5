// Decides for each page whether this thread or a worker checks it.
import { internalError } from '../listing/internal-error.ts';
import { ProcessorShare } from '../listing/processor-share.ts';
import { guardFor, isOutOfTime } from '../listing/within-time.ts';
import { checkPage, type PageRun, type PageToCheck } from '../check/check-page.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { lostTaskError, unpackError, type PageAnswer } from './messages.ts';
import type { WorkerPool } from './worker-pool.ts';

/**
 * Number of the page at which workers are started, where the number of pages is unknown. A worker takes as
 * long to start as some ten pages take to check.
 */
const WORTH_WORKERS = 6;
/**
 * Characters of the largest page that this thread checks. A larger one may need much memory, which only a
 * worker can be denied.
 */
const MOST_HERE = 4_000_000;
/**
 * Characters that must wait for each worker, beyond the length of the next page, before this thread checks
 * that page itself.
 */
const AT_HAND = 200_000;
/**
 * Characters that each worker gets before this thread checks pages again: about three pages. Adjacent pages
 * are often of one shop, whose sentences the worker then has cached.
 */
const GIVEN = 900_000;

export interface PageCheckerOptions {
  jobs: number;
  timeoutMs: number;
  run: PageRun;
  /** Users' own rules may run for long or need much memory. */
  hasOwnRules: boolean;
  /** Whether workers have been started already, because there are many pages. */
  areStarted: boolean;
  pool: () => Promise<WorkerPool>;
}

/**
 * Checks pages in this thread until workers are worth their start, then in both; this thread is one of the
 * `jobs`. A worker always checks a page that is large, that follows one which timed out, or that users' own
 * rules apply to.
 */
export function createPageChecker(options: PageCheckerOptions) {
  const { jobs, timeoutMs, run, hasOwnRules, areStarted, pool } = options;
  const worthWorkers = areStarted ? 1 : WORTH_WORKERS;
  let seen = 0;
  let workers: WorkerPool | undefined;
  let isSound = true;
  let isGiving = true;

  async function here(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    const share = new ProcessorShare();
    try {
      return { input, known: await checkPage(page, run, guardFor(page.uri, timeoutMs)) };
    } catch (cause) {
      if (!isOutOfTime(cause)) return { input, error: internalError(page.uri, cause) };
      isSound = false;
      workers?.start();
      // The machine was too busy for this page, so a worker tries again.
      return share.wasStarved(1) ? there(page) : { input, error: cause };
    }
  }

  async function there(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    workers ??= await pool();
    const answer = (await workers.run({ load: page.html.length, message: { page } })) as PageAnswer;
    if ('lost' in answer) return { input, error: lostTaskError(page.uri, answer) };
    if ('fault' in answer) return { input, error: unpackError(answer.fault) };
    return { input, known: JSON.parse(answer.report) as unknown };
  }

  /** True if this thread should check the page: each worker has enough waiting. */
  function isFree({ html }: PageToCheck): boolean {
    if (jobs === 1 || workers === undefined) return true;
    const { leastWaiting } = workers;
    const enough = html.length + AT_HAND;
    isGiving = leastWaiting <= (isGiving ? Math.max(GIVEN, enough) : enough);
    return !isGiving;
  }

  return async (page: PageToCheck): Promise<KnownInput> => {
    seen += 1;
    if (jobs > 1 && seen === worthWorkers) {
      workers ??= await pool();
      workers.start(jobs - 1);
    }
    const isSmall = page.html.length <= MOST_HERE;
    return isSound && isSmall && !hasOwnRules && isFree(page) ? here(page) : there(page);
  };
}
