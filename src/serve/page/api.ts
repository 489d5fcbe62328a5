import type { Report } from '../../model/report/report.ts';
import type { DeskCheck, DeskInput } from '../../model/serve/desk-request.ts';

/** The page's own address, with its token. */
const BASE = location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);

export class Refused extends Error {}

async function ask(path: string, body: object | undefined, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(BASE + path, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.ok) return response;
  const answer = (await response.json().catch(() => undefined)) as
    { error?: { message?: string; hint?: string } } | undefined;
  const { message = response.statusText, hint } = answer?.error ?? {};
  throw new Refused(hint === undefined ? message : `${message} ${hint}`);
}

export async function check(body: DeskCheck, signal: AbortSignal): Promise<Report | undefined> {
  const { reports } = (await (await ask('v1/check', body, signal)).json()) as { reports: Report[] };
  return reports[0];
}

/** What a document or page says, as a draft to go on writing. */
export async function read(body: DeskInput): Promise<string> {
  const { listings } = (await (await ask('v1/extract', body)).json()) as { listings: { text: string }[] };
  return listings.map(({ text }) => text).join('\n');
}

export async function report(body: DeskCheck): Promise<Blob> {
  return (await ask('v1/check', body)).blob();
}

export interface Choices {
  categories: { id: string; title: string }[];
  laws: string[];
}

export async function choices(lang: string): Promise<Choices> {
  return (await ask(`choices?lang=${lang}`, undefined)).json() as Promise<Choices>;
}
