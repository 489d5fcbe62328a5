import { availableParallelism } from 'node:os';
import { asOfDate } from '../options/scope-options.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { startDesk } from '../../serve/start-desk.ts';
import { VERSION } from '../process/version.ts';

export interface ServeFlags {
  port: number;
  jobs?: number;
  timeout: number;
  rules: string[];
  lang: UiLanguage;
}

/**
 * Starts the server and prints its URL. It runs until SIGINT or SIGTERM. The page is in the browser's language unless
 * `langGiven`.
 */
export async function serveCommand(
  { port, jobs, timeout, rules, lang }: ServeFlags,
  langGiven: boolean,
): Promise<void> {
  const today = asOfDate(undefined);
  const plan = { laws: 'auto', asOf: today, today, lang, explainScore: false, detail: false } as const;
  const desk = await startDesk({
    port,
    jobs: jobs ?? Math.max(1, Math.min(4, availableParallelism() - 1)),
    timeoutMs: timeout * 1000,
    lang,
    followsBrowser: !langGiven,
    version: VERSION,
    setup: { rules, plan: { ...plan, only: [], skip: [], rules: {}, overrides: [], base: process.cwd() } },
  });
  process.stdout.write(`${desk.address}\n`);
  process.stderr.write(`${message(lang, 'desk', 'opened')}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await desk.close();
}
