// Checks the draft while it is edited.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../model/report/report.ts';
import type { DeskCheck } from '../../model/serve/desk-request.ts';
import type { Api } from './api.ts';
import { isAnother } from './is-another.ts';
import { withEarlierSuggestions } from './earlier-suggestions.ts';

/** Milliseconds after a report before suggestions are requested, because the user may still be typing. */
const SUGGEST_AFTER_MS = 200;

export interface Checked {
  report: Report | undefined;
  /** The text that was checked. */
  text: string;
  /** Market and goods that it was checked for. */
  question: string;
  /** The score of the first check of this draft for them. */
  before: number | null | undefined;
  error: string | undefined;
  busy: boolean;
}

const NOTHING: Checked = {
  report: undefined,
  text: '',
  question: '',
  before: undefined,
  error: undefined,
  busy: false,
};

/**
 * Returns the report on a draft. Each change starts a new check, and a moment later one with suggestions.
 * Outdated answers are dropped.
 */
export function useCheck(asked: DeskCheck, check: Api['check'], pauseMs: number): Checked {
  const [state, setState] = useState<Checked>(NOTHING);
  const key = JSON.stringify(asked);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    const text = asked.text ?? '';
    const question = JSON.stringify([asked.laws, asked.category]);
    running.current?.abort();
    if (text.trim() === '') {
      setState({ ...NOTHING, text });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState((last) => ({ ...last, busy: true }));
    const run = async () => {
      try {
        const plain = await check({ ...asked, suggest: false }, signal);
        if (signal.aborted) return;
        setState(({ before, report, ...last }) => ({
          report: withEarlierSuggestions(plain, report),
          text,
          question,
          before:
            before === undefined || last.question !== question || isAnother(last.text, text)
              ? plain?.score.value
              : before,
          error: undefined,
          busy: plain !== undefined && plain.findings.length > 0,
        }));
        if (plain === undefined || plain.findings.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, SUGGEST_AFTER_MS));
        signal.throwIfAborted();
        const report = await check(asked, signal);
        if (!signal.aborted) setState((last) => ({ ...last, report, busy: false }));
      } catch (error) {
        if (!signal.aborted) setState((last) => ({ ...last, error: (error as Error).message, busy: false }));
      }
    };
    const timer = setTimeout(() => void run(), pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  return state;
}
