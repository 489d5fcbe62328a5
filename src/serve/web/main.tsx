// The script of the page that works without a server. It checks drafts in the browser.
import '../../model/schema/without-eval.ts';
import { h, render } from 'preact';
import { message, UI_LANGUAGES } from '../../messages/message.ts';
import { readDeskBody, type DeskAnswer, type DeskRequest } from '../../model/serve/desk-request.ts';
import { App } from '../page/app.tsx';
import { Refused, type Backend, type PageRequest } from '../page/backend.ts';
import { addData } from './data.ts';
import { WebDesk } from './web-desk.ts';

const desk = new WebDesk();
const today = () => new Date().toISOString().slice(0, 10);

async function bodyOf(request: DeskRequest, signal?: AbortSignal): Promise<string> {
  const answer: DeskAnswer = await desk.answer(request, signal);
  if ('body' in answer) return answer.body;
  const { message: text, hint } = answer.error;
  throw new Refused(hint === undefined ? text : `${text} ${hint}`);
}

const backend: Backend = {
  ask: (request: PageRequest, signal) =>
    bodyOf(request.what === 'choices' ? request : { ...request, today: today() }, signal),
  isAlone: true,
  pauseMs: 0,
};

/** Answers requests of other scripts on the page, like the HTTP interface. Throws for an invalid one. */
async function asked(what: 'check' | 'extract' | 'explain', given: unknown): Promise<unknown> {
  const read = readDeskBody(what, given);
  if ('problem' in read) throw new Refused(read.problem);
  return JSON.parse(await bodyOf({ what, ...read, today: today() } as DeskRequest)) as unknown;
}

Object.assign(globalThis, {
  claimcheckData: addData,
  claimcheck: {
    check: (body: unknown) => asked('check', body),
    extract: (body: unknown) => asked('extract', body),
    explain: (body: unknown) => asked('explain', body),
  },
});

/** Drafts checked at the start, so that data and code are ready before the user types. */
const WARM_UP = [
  '# 全网第一的茶\n\n- 每天一杯，治疗高血压\n',
  '# The best tea\n\nCures headaches. Was £9, now £5.\n',
];

addEventListener('DOMContentLoaded', () => {
  const given = new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2);
  const lang = UI_LANGUAGES.find((one) => one === given) ?? 'en';
  document.title = message(lang, 'desk', 'title');
  const root = document.getElementById('desk');
  if (root !== null) render(h(App, { startIn: lang, backend }), root);
  setTimeout(() => {
    for (const text of WARM_UP) void backend.ask({ what: 'check', body: { text } });
  }, 50);
});
