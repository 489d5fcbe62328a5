import { placedCandidates, placedEvidence } from '../../app/listing/placed-evidence.ts';
import { priorsOf } from '../../app/listing/resolve-language.ts';
import { extractInputs } from '../../app/run/extract-inputs.ts';
import { redactListing } from '../../app/redact/redact-listing.ts';
import { loadShippedRules, shippedColumns, shippedPeople } from '../../app/rules/shipped-rules.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { ExtractReport, Input } from '../../model/report/report.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { listingSchema } from '../../model/listing/listing.ts';
import { AppError } from '../../model/error/app-error.ts';
import { logSafe, logSafeMessage } from '../../report/log-safe.ts';
import { extractLines } from '../../report/text/extract-text.ts';
import { printError } from '../output/print-error.ts';
import { onClosedStdout } from '../output/stdout-errors.ts';
import { readingOptions, type ReadingFlags } from '../options/reading-options.ts';
import { redactionOf } from '../options/redaction-of.ts';
import { asOfDate } from '../options/scope-options.ts';
import { withinOf } from '../options/within-option.ts';
import { columnsOf, paintFor } from '../output/terminal.ts';

export interface ExtractFlags extends ReadingFlags {
  format: 'text' | 'json' | 'jsonl';
  explain?: string;
  asOf?: string;
}

/** Prints what was read from each input. Returns exit status 3 where an input could not be read. */
export async function extractCommand(inputs: readonly string[], flags: ExtractFlags): Promise<number> {
  requireField(flags.explain, flags.lang);
  const paint = paintFor(process.stdout, flags.color);
  let done = 0;
  let unread = 0;
  onClosedStdout(() => (unread > 0 ? 3 : 0));
  const reading = {
    ...readingOptions(flags),
    ...(await withinOf(flags.within)),
    asOf: asOfDate(flags.asOf),
    ...(flags.explain === undefined ? {} : { explain: flags.explain }),
    book: shippedColumns,
    priorsFor: (_: string, usual?: string) => priorsOf(loadShippedRules, usual),
  };
  const redaction = redactionOf(flags.redact);
  const people = shippedPeople();
  for await (const one of extractInputs(inputs, reading)) {
    if ('rows' in one || 'known' in one || 'page' in one) continue; // // Only checks give such results.
    if ('error' in one) {
      printError(one.error, flags.lang);
      unread += 1;
      continue;
    }
    const report = redacted(toReport(one.input, one.extraction), redaction, people, flags.lang);
    if (flags.format === 'text') {
      const lines = extractLines(report, {
        lang: flags.lang,
        columns: columnsOf(process.stdout),
        paint,
        explain: flags.explain,
      });
      process.stdout.write(`${logSafeMessage(lines.join('\n'))}\n`);
    } else if (flags.format === 'jsonl') process.stdout.write(`${logSafe(JSON.stringify(report), 'json')}\n`);
    else
      process.stdout.write(
        `${done === 0 ? '[' : ','}\n${logSafe(JSON.stringify(report, undefined, 1), 'json')}`,
      );
    done += 1;
  }
  if (flags.format === 'json') process.stdout.write(done === 0 ? '[]\n' : '\n]\n');
  if (done === 0) printError(new AppError('nothing-checked'), flags.lang);
  return unread > 0 || done === 0 ? 3 : 0;
}

/** Throws `usage` for a field that no listing has. */
function requireField(field: string | undefined, lang: UiLanguage): void {
  const fields = Object.keys(listingSchema.shape).filter((name) => name !== 'blocks');
  if (field === undefined || fields.includes(field.split('.', 1)[0] ?? '')) return;
  const list = fields.join(message(lang, 'marks', 'list'));
  throw new AppError('usage', { detail: message(lang, 'usage', 'unknownField', { field, list }) });
}

function toReport(input: Input, extraction: Extraction): ExtractReport {
  return {
    input,
    listing: extraction.listing,
    evidence: placedEvidence(extraction),
    ...(extraction.weighed === undefined
      ? {}
      : { candidates: placedCandidates(extraction, extraction.weighed) }),
    notes: extraction.notes.map((note) => note.message),
  };
}

function redacted(
  report: ExtractReport,
  redaction: Redaction,
  people: PeopleBook,
  lang: UiLanguage,
): ExtractReport {
  const { listing, evidence, candidates, didHide } = redactListing(report, redaction, people);
  const notes = didHide ? [...report.notes, message(lang, 'notes', 'redacted')] : report.notes;
  return { ...report, listing, evidence, ...(candidates === undefined ? {} : { candidates }), notes };
}
