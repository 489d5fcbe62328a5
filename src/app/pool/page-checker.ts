import { internalError } from '../listing/internal-error.ts';
import { guardFor, isOutOfTime } from '../listing/within-time.ts';
import { checkPage, type PageRun, type PageToCheck } from '../check/check-page.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { lostError, unpackError, type PageAnswer } from './messages.ts';
import type { WorkerCrew } from './worker-crew.ts';

/** Workers begin to load with this page: they take as long to begin as some ten pages take to be checked. */
const WORTH_WORKERS = 6;
/** What is longer may take much memory, which only a worker can be kept from. */
const MOST_HERE = 1_000_000;

export interface PageCheckerOptions {
  jobs: number;
  timeoutMs: number;
  run: PageRun;
  /** Users' own rules may do with a listing whatever they like. */
  hasOwnRules: boolean;
  crew: () => Promise<WorkerCrew>;
}

/**
 * Checks pages here until workers are worth their start, then there. A page that is large, that comes after one that
 * never ended, or that meets rules of the user's own, is checked by a worker in any case.
 */
export function createPageChecker({ jobs, timeoutMs, run, hasOwnRules, crew }: PageCheckerOptions) {
  let seen = 0;
  let workers: WorkerCrew | undefined;
  let isSound = true;

  async function here(page: PageToCheck): Promise<KnownInput> {
    const input = { uri: page.uri };
    try {
      return { input, known: await checkPage(page, run, guardFor(page.uri, timeoutMs)) };
    } catch (cause) {
      if (!isOutOfTime(cause)) return { input, error: internalError(page.uri, cause) };
      isSound = false;
      return { input, error: cause };
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

  return async (page: PageToCheck): Promise<KnownInput> => {
    seen += 1;
    if (jobs > 1 && seen === WORTH_WORKERS) {
      workers ??= await crew();
      workers.start();
    }
    const isSmall = page.html.length <= MOST_HERE;
    const isHere = isSound && isSmall && !hasOwnRules && (jobs === 1 || workers?.isReady !== true);
    return isHere ? here(page) : there(page);
  };
}
