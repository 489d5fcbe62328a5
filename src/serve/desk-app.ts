// The HTTP interface of `claimcheck serve`: its routes and their checks.
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeskAnswer, DeskRequest } from '../model/serve/desk-request.ts';
import { readDeskBody } from '../model/serve/desk-request.ts';
import { openApi } from '../model/serve/openapi.ts';
import { ownOnly, rateLimit, withHeaders } from './guard.ts';

export interface DeskOptions {
  token: string;
  port: () => number;
  version: string;
  /** Answers a request, in a worker thread. */
  answer: (request: DeskRequest) => Promise<DeskAnswer>;
  assets: { page: (wanted: readonly string[]) => string; script: string; style: string };
  /** Shows the page in the browser's language where the interface has it. */
  followsBrowser?: boolean;
  today: () => string;
  now: () => number;
}

/** Limit of a request's body in bytes: a document of some hundred pages, in base64. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * Returns the app. The page is under `/t/TOKEN/`; the interface is there and, with a bearer token, at `/v1/`.
 */
export function deskApp(options: DeskOptions): Hono {
  const { token, port, assets, answer, today, now, version } = options;
  const app = new Hono();
  const guards = [
    rateLimit(now),
    ownOnly(token, port),
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => c.json({ error: { code: 'too-large', message: 'the body is too large' } }, 413),
    }),
  ] as const;
  app.use('*', withHeaders);
  for (const path of ['/t/:token', '/t/:token/*', '/v1/*', '/openapi.json']) app.use(path, ...guards);
  // Without the slash, the page's script would be asked for beside it.
  app.get('/t/:token', (c) => c.redirect(`${c.req.path}/`));
  app.get('/t/:token/', (c) => c.html(assets.page(wantedLanguages(c, options.followsBrowser === true))));
  app.get('/t/:token/desk.js', (c) => file(c, 'text/javascript', assets.script));
  app.get('/t/:token/desk.css', (c) => file(c, 'text/css', assets.style));
  app.get('/t/:token/choices', async (c) => {
    const lang = c.req.query('lang') === 'zh' ? 'zh' : 'en';
    return reply(c, await answer({ what: 'choices', lang }));
  });
  for (const base of ['', '/t/:token']) {
    app.get(`${base}/openapi.json`, (c) => c.json(openApi(version)));
    app.post(`${base}/v1/check`, async (c) => {
      const read = readDeskBody('check', await bodyOf(c));
      return 'problem' in read
        ? invalid(c, read)
        : reply(c, await answer({ what: 'check', ...read, today: today() }));
    });
    app.post(`${base}/v1/extract`, async (c) => {
      const read = readDeskBody('extract', await bodyOf(c));
      return 'problem' in read
        ? invalid(c, read)
        : reply(c, await answer({ what: 'extract', ...read, today: today() }));
    });
    app.post(`${base}/v1/explain`, async (c) => {
      const read = readDeskBody('explain', await bodyOf(c));
      return 'problem' in read ? invalid(c, read) : reply(c, await answer({ what: 'explain', ...read }));
    });
  }
  app.onError((error, c) => c.json({ error: { code: 'internal', message: error.message } }, 500));
  return app;
}

/** Returns the languages of the request, best first: that of `?lang=`, then those of the browser. */
function wantedLanguages({ req }: Context, followsBrowser: boolean): string[] {
  const asked = req.query('lang') ?? '';
  const ofBrowser = followsBrowser ? (req.header('accept-language') ?? '') : '';
  return [asked, ...ofBrowser.split(',').map((one) => one.trim().slice(0, 2))];
}

const file = (c: Context, type: string, text: string) =>
  c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` });

/** Returns the JSON body; undefined for any other content type, which is not parsed. */
async function bodyOf({ req }: Context): Promise<unknown> {
  const isJson = (req.header('content-type') ?? '').startsWith('application/json');
  return isJson ? req.json<unknown>().catch(() => undefined) : undefined;
}

const invalid = (c: Context, { problem }: { problem: string }) =>
  c.json({ error: { code: 'request-invalid', message: problem } }, 400);

function reply(c: Context, answer: DeskAnswer): Response {
  if ('error' in answer) return c.json({ error: answer.error }, answer.status);
  return c.body(answer.body, 200, { 'Content-Type': answer.type });
}
