// The requests of the page, with typed answers.
import type { Report } from '../../model/report/report.ts';
import type { DeskCheck, DeskInput } from '../../model/serve/desk-request.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Backend } from './backend.ts';

export interface Choices {
  categories: { id: string; title: string }[];
  laws: string[];
}

/** What the page requests from its backend, with parsed answers. */
export interface Api {
  check: (body: DeskCheck, signal: AbortSignal) => Promise<Report | undefined>;
  /** Returns the text of a document or page, as a draft to edit. */
  read: (body: DeskInput) => Promise<string>;
  report: (body: DeskCheck) => Promise<Blob>;
  choices: (lang: UiLanguage) => Promise<Choices>;
}

export function apiOf({ ask }: Backend): Api {
  return {
    async check(body, signal) {
      const { reports } = JSON.parse(await ask({ what: 'check', body }, signal)) as { reports: Report[] };
      return reports[0];
    },
    async read(body) {
      const { listings } = JSON.parse(await ask({ what: 'extract', body })) as {
        listings: { text: string }[];
      };
      return listings.map(({ text }) => text).join('\n');
    },
    report: async (body) => new Blob([await ask({ what: 'check', body })]),
    choices: async (lang) => JSON.parse(await ask({ what: 'choices', lang })) as Choices,
  };
}
