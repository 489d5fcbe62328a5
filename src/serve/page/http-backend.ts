// The backend for a page that is served over HTTP.
import { Refused, type Backend, type PageRequest } from './backend.ts';

/** The page's path, which has the token in it. */
const BASE = location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);

/** Sends requests to the process that serves the page. */
export const httpBackend: Backend = { ask, isAlone: false, pauseMs: 30 };

async function ask(request: PageRequest, signal?: AbortSignal): Promise<string> {
  const path = request.what === 'choices' ? `choices?lang=${request.lang}` : `v1/${request.what}`;
  const posted =
    'body' in request
      ? {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(request.body),
        }
      : {};
  const response = await fetch(BASE + path, { ...posted, ...(signal === undefined ? {} : { signal }) });
  if (response.ok) return response.text();
  const answer = (await response.json().catch(() => undefined)) as
    { error?: { message?: string; hint?: string } } | undefined;
  const { message = response.statusText, hint } = answer?.error ?? {};
  throw new Refused(hint === undefined ? message : `${message} ${hint}`);
}
