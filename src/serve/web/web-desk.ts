// Answers the page in the browser.
import { answerDesk } from '../../app/desk/answer-desk.ts';
import type { DeskTools } from '../../app/desk/desk-tools.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { DeskAnswer, DeskRequest } from '../../model/serve/desk-request.ts';
import { dataText, loadData } from './data.ts';
import { webBook } from './web-book.ts';
import { webListings } from './web-listings.ts';

/** Answers requests in the page, and loads a language's words when a listing needs them. */
export class WebDesk {
  private readonly wanted = new Set<string>();
  private readonly asked = new Set<string>();
  private book: RuleBook | undefined;

  async answer(request: DeskRequest, signal?: AbortSignal): Promise<DeskAnswer> {
    for (;;) {
      const book = (this.book ??= webBook((lang) => void this.wanted.add(lang)));
      const answer = await answerDesk(request, toolsOf(book, signal));
      const missing = [...this.wanted].filter((lang) => book.knowsLanguage(lang) && !this.asked.has(lang));
      this.wanted.clear();
      if (missing.length === 0) return answer;
      for (const lang of missing) this.asked.add(lang);
      const loaded = await Promise.all(missing.map((lang) => loadData(lang)));
      if (!loaded.includes(true)) return answer;
      this.book = undefined;
    }
  }
}

function toolsOf(book: RuleBook, signal: AbortSignal | undefined): DeskTools {
  return {
    book,
    listings: (body, reading) => webListings(body, reading, book),
    examplesOf: (id) => (JSON.parse(dataText('examples.json')) as Record<string, Rule['examples']>)[id] ?? [],
    reporter: async (format, options) =>
      format === 'html'
        ? (await import('../../report/html/html-report.ts')).createHtmlReporter(options)
        : (await import('../../report/markdown/markdown-report.ts')).createMarkdownReporter(options),
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    },
  };
}
