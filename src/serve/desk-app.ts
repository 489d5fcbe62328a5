// The HTTP interface of `claimcheck serve`: its routes and their checks.
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeskAnswer, DeskRequest } from '../model/serve/desk-request.ts';
import { readDeskBody, type DeskBody, type DeskTask } from '../model/serve/desk-request.ts';
import { openApi } from '../model/serve/openapi.ts';
import { ownOnly, rateLimit, withHeaders } from './guard.ts';
import { languageOfRequest, refusal } from './refusal.ts';

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
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 24 * MEGABYTE;

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
      onError: (c) => refusal(c, 'too-large', { most: MOST_BYTES / MEGABYTE }),
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
    app.post(`${base}/v1/check`, (c) =>
      answered(c, 'check', (body) => answer({ what: 'check', body, today: today() })),
    );
    app.post(`${base}/v1/extract`, (c) =>
      answered(c, 'extract', (body) => answer({ what: 'extract', body, today: today() })),
    );
    app.post(`${base}/v1/explain`, (c) =>
      answered(c, 'explain', (body) => answer({ what: 'explain', body })),
    );
    for (const name of ['check', 'extract', 'explain'])
      app.all(`${base}/v1/${name}`, (c) =>
        refusal(
          c,
          'wrong-method',
          { path: c.req.path, method: c.req.method, allowed: 'POST' },
          { Allow: 'POST' },
        ),
      );
  }
  app.notFound((c) => refusal(c, 'no-path', { path: c.req.path }));
  app.onError((error, c) => refusal(c, 'internal', { problem: error.message }));
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

/** Reads the JSON body of a request and answers it. Any other content type is not parsed. */
async function answered<W extends DeskTask>(
  c: Context,
  what: W,
  answer: (body: DeskBody<W>) => Promise<DeskAnswer>,
): Promise<Response> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return refusal(c, 'not-json-type', { type });
  let given: unknown;
  try {
    given = await c.req.json<unknown>();
  } catch {
    return refusal(c, 'not-json');
  }
  const read = readDeskBody(what, given, languageOfRequest(c));
  return 'problem' in read
    ? refusal(c, 'request-invalid', { problem: read.problem })
    : reply(c, await answer(read.body));
}

function reply(c: Context, answer: DeskAnswer): Response {
  if ('error' in answer) return c.json({ error: answer.error }, answer.status);
  return c.body(answer.body, 200, { 'Content-Type': answer.type });
}
