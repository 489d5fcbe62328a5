// Decides for each page whether this thread or a worker checks it.
import { internalError } from '../listing/internal-error.ts';
import { ProcessorShare } from '../listing/processor-share.ts';
import { guardFor, isOutOfTime } from '../listing/within-time.ts';
import { PageExtraction, type PackedExtraction } from '../../extract/page-extraction.ts';
import { checkExtracted, extractOf, type PageRun, type PageToCheck } from '../check/check-page.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { lostTaskError, unpackError, type ExtractedTask, type PageAnswer } from './messages.ts';
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
 * Characters that wait for each worker before this thread extracts pages: about one page. Adjacent pages are
 * often of one shop, whose sentences the worker then has cached.
 */
const GIVEN = 400_000;
/** Characters that wait for each worker before this thread checks what it extracts. */
const ENOUGH = 1_500_000;
/** What a page costs at least, as a number of characters. */
const LEAST = 20_000;
/** Share of a check's time that is left when its page is extracted. */
const REST = 0.4;

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
 * Checks pages in this thread until workers are worth their start; this thread is one of the `jobs`. Then
 * workers with little to do get whole pages; of the others this thread extracts the listing, and a worker
 * checks it. A worker always checks a page that is large, that follows one which timed out, or that users'
 * own rules apply to.
 *
 * Each thread compiles the code that it runs for itself: a worker that only checks saves a second.
 */
export function createPageChecker(options: PageCheckerOptions) {
  const { jobs, timeoutMs, run, hasOwnRules, areStarted, pool } = options;
  const worthWorkers = areStarted ? 1 : WORTH_WORKERS;
  let seen = 0;
  let workers: WorkerPool | undefined;
  let isSound = true;

  async function here(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    const share = new ProcessorShare();
    const guard = guardFor(page.uri, timeoutMs);
    let extracted: PackedExtraction;
    try {
      const extraction = await extractOf(page, run, guard);
      if (!isShared() || !(extraction instanceof PageExtraction))
        return { input, known: await checkExtracted(page, extraction, run, guard) };
      extracted = extraction.packed();
    } catch (cause) {
      if (!isOutOfTime(cause)) return { input, error: internalError(page.uri, cause) };
      isSound = false;
      workers?.start();
      // The machine was too busy for this page, so a worker tries again.
      return share.wasStarved(1) ? there(page) : { input, error: cause };
    }
    return rest(page, extracted);
  }

  async function there(page: PageToCheck): Promise<KnownInput> {
    workers ??= await pool();
    return known(page, await workers.run({ load: loadOf(page), message: { page } }));
  }

  /** Sends the second half of a check to a worker. */
  async function rest({ uri, html, hashed, honoursIgnores }: PageToCheck, extracted: PackedExtraction) {
    const page: ExtractedTask['page'] = {
      uri,
      honoursIgnores,
      ...(hashed === undefined ? {} : { hashed }),
    };
    workers ??= await pool();
    return known(page, await workers.run({ load: loadOf({ html }) * REST, message: { page, extracted } }));
  }

  const isShared = () => jobs > 1 && workers !== undefined && workers.leastWaiting < ENOUGH;
  const isFree = () => jobs === 1 || workers === undefined || workers.leastWaiting >= GIVEN;

  return async (page: PageToCheck): Promise<KnownInput> => {
    seen += 1;
    if (jobs > 1 && seen === worthWorkers) {
      workers ??= await pool();
      workers.start(jobs - 1);
    }
    const isSmall = page.html.length <= MOST_HERE;
    return isSound && isSmall && !hasOwnRules && isFree() ? here(page) : there(page);
  };
}

const loadOf = ({ html }: { html: string }) => html.length + LEAST;

function known({ uri }: { uri: string }, answered: object): KnownInput {
  const answer = answered as PageAnswer;
  const input = { uri };
  if ('lost' in answer) return { input, error: lostTaskError(uri, answer) };
  if ('fault' in answer) return { input, error: unpackError(answer.fault) };
  return { input, known: JSON.parse(answer.report) as unknown };
}
