import { createReporter } from '../../report/create-reporter.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { shippedExamples } from '../rules/shipped-examples.ts';
import { deskListings } from './desk-listings.ts';
import type { DeskTools } from './desk-tools.ts';

/** Returns the tools of a process: it reads files, documents and URLs. */
export function nodeDesk(book: RuleBook): DeskTools {
  return {
    book,
    listings: (body, reading) => deskListings(body, reading, book),
    examplesOf: shippedExamples,
    reporter: createReporter,
  };
}
