// Starts the server of `claimcheck serve`.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { WorkerPool, type WorkerPoolOptions } from '../app/pool/worker-pool.ts';
import { AppError } from '../model/error/app-error.ts';
import { causeText } from '../model/error/message-part.ts';
import type { DeskAnswer, DeskRequest } from '../model/serve/desk-request.ts';
import type { UiLanguage } from '../messages/languages.ts';
import { message } from '../messages/message.ts';
import { deskApp } from './desk-app.ts';
import { deskAssets } from './desk-assets.ts';

export interface DeskSettings {
  /** TCP port; 0 takes any free port. */
  port: number;
  jobs: number;
  /** Time limit per request, in milliseconds. */
  timeoutMs: number;
  lang: UiLanguage;
  /** Shows the page in the browser's language where the interface has it. */
  followsBrowser?: boolean;
  version: string;
  setup: WorkerPoolOptions['setup'];
}

export interface Desk {
  /** The page's URL, with its token. */
  address: string;
  token: string;
  close: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the page on 127.0.0.1 only. Requests without the token are refused. */
export async function startDesk({
  port,
  jobs,
  timeoutMs,
  lang,
  followsBrowser = false,
  version,
  setup,
}: DeskSettings): Promise<Desk> {
  const token = randomBytes(24).toString('base64url');
  const crew = new WorkerPool({ jobs, setup, timeoutMs });
  crew.start();
  let taken = port;
  const app = deskApp({
    token,
    port: () => taken,
    version,
    assets: deskAssets(lang),
    followsBrowser,
    answer: async (desk) => readAnswer(await crew.run({ load: 1, message: { desk } }), desk, lang),
    today: () => new Date().toISOString().slice(0, 10),
    now: () => Date.now(),
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      taken = info.port;
      resolve(opened);
    });
    opened.on('error', (cause) =>
      reject(new AppError('output-failed', { path: `${HOST}:${port}`, detail: causeText(cause) }, { cause })),
    );
  });
  return {
    address: `http://${HOST}:${taken}/t/${token}/`,
    token,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await crew.close();
    },
  };
}

/** Returns a worker's answer; an error if the worker was ended for using too much time or memory. */
function readAnswer(answer: object, request: DeskRequest, lang: UiLanguage): DeskAnswer {
  if ('desk' in answer) return answer.desk as DeskAnswer;
  const asked = 'body' in request && 'lang' in request.body ? request.body.lang : undefined;
  return { error: { code: 'timeout', message: message(asked ?? lang, 'desk', 'lost') }, status: 422 };
}
