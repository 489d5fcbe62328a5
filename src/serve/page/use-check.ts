import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../model/report/report.ts';
import type { DeskCheck } from '../../model/serve/desk-request.ts';
import { check } from './api.ts';

/** How long after the last key the text is checked. */
const PAUSE_MS = 250;

export interface Checked {
  report: Report | undefined;
  /** The text that the report is of. */
  text: string;
  /** The score of the first check since the text was last empty. */
  before: number | null | undefined;
  error: string | undefined;
  busy: boolean;
}

/** The report of what is asked, checked anew a moment after each change; an answer that comes too late is dropped. */
export function useCheck(asked: DeskCheck): Checked {
  const [state, setState] = useState<Checked>({
    report: undefined,
    text: '',
    before: undefined,
    error: undefined,
    busy: false,
  });
  const key = JSON.stringify(asked);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    const text = asked.text ?? '';
    running.current?.abort();
    if (text.trim() === '') {
      setState({ report: undefined, text, before: undefined, error: undefined, busy: false });
      return undefined;
    }
    const controller = new AbortController();
    running.current = controller;
    setState((last) => ({ ...last, busy: true }));
    const timer = setTimeout(() => {
      check(asked, controller.signal).then(
        (report) =>
          setState(({ before }) => ({
            report,
            text,
            before: before === undefined ? report?.score.value : before,
            error: undefined,
            busy: false,
          })),
        (error: Error) => {
          if (!controller.signal.aborted)
            setState((last) => ({ ...last, error: error.message, busy: false }));
        },
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return state;
}
