import { internalError } from '../listing/internal-error.ts';
import { MachineShare } from '../listing/machine-share.ts';
import { guardFor, isOutOfTime } from '../listing/within-time.ts';
import { checkPage, type PageRun, type PageToCheck } from '../check/check-page.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { lostError, unpackError, type PageAnswer } from './messages.ts';
import type { WorkerCrew } from './worker-crew.ts';

/**
 * Workers begin to load with this page where nobody knows how many there are: they take as long to begin as some ten
 * pages take to be checked.
 */
const WORTH_WORKERS = 6;
/** What is longer may take much memory, which only a worker can be kept from. */
const MOST_HERE = 4_000_000;
/** Characters that wait for a worker beside as many as the page has that this thread checks: most of a page. */
const AT_HAND = 200_000;
/**
 * Characters that a worker is given before this thread takes pages again: some three pages. Pages that follow each other
 * are often of one shop, and what was read of its sentences is kept by who read them.
 */
const GIVEN = 900_000;

export interface PageCheckerOptions {
  jobs: number;
  timeoutMs: number;
  run: PageRun;
  /** Users' own rules may do with a listing whatever they like. */
  hasOwnRules: boolean;
  /** Workers are worth their start with the first page. */
  areMany: boolean;
  crew: () => Promise<WorkerCrew>;
}

/**
 * Checks pages here until workers are worth their start, then here and there: this thread is one of the `jobs`. A page
 * that is large, that comes after one that never ended, or that meets rules of the user's own, is checked by a worker in
 * any case.
 */
export function createPageChecker(options: PageCheckerOptions) {
  const { jobs, timeoutMs, run, hasOwnRules, areMany, crew } = options;
  const worthWorkers = areMany ? 1 : WORTH_WORKERS;
  let seen = 0;
  let workers: WorkerCrew | undefined;
  let isSound = true;
  let isGiving = true;

  async function here(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    const share = new MachineShare();
    try {
      return { input, known: await checkPage(page, run, guardFor(page.uri, timeoutMs)) };
    } catch (cause) {
      if (!isOutOfTime(cause)) return { input, error: internalError(page.uri, cause) };
      isSound = false;
      workers?.start();
      // What was not given the time to be checked here is checked by a worker.
      return share.wasStarved(1) ? there(page) : { input, error: cause };
    }
  }

  async function there(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    workers ??= await crew();
    const answer = (await workers.run({ load: page.html.length, message: { page } })) as PageAnswer;
    if ('lost' in answer) return { input, error: lostError(page.uri, answer) };
    if ('fault' in answer) return { input, error: unpackError(answer.fault) };
    return { input, known: JSON.parse(answer.report) as unknown };
  }

  /** Pages go to the workers until each has enough, then here while no worker has less to do than this page takes. */
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
      workers ??= await crew();
      workers.start(jobs - 1);
    }
    const isSmall = page.html.length <= MOST_HERE;
    return isSound && isSmall && !hasOwnRules && isFree(page) ? here(page) : there(page);
  };
}
