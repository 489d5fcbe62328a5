import type { CheckedInput } from '../../app/run/run-check.ts';
import { lawLikeLanguage } from '../../claims/listing/infer-laws.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import type { Gate } from '../process/gate.ts';
import type { Outputs } from '../output/outputs.ts';
import { printError } from '../output/print-error.ts';
import type { Progress } from '../output/progress.ts';
import type { RunRecord } from './baseline-and-ignores.ts';
import { RepeatedErrors } from './repeated-errors.ts';

interface ResultConsumers {
  record: RunRecord;
  gate: Gate;
  outputs: Outputs;
  progress: Progress;
}

/** True for a draft; rows are told once for their catalogue. */
const isLawlessDraft = ({ input, notRated }: Report) =>
  notRated?.reason === 'market-unknown' && input.row === undefined;

/** Passes each result of a run to the baseline, the gate and the outputs. */
export class RunResults {
  /** Number of listings checked. */
  checked = 0;
  /** Number of inputs and rows that could not be read. */
  unread = 0;
  /** Number of listings for which a rule threw an error. */
  halfChecked = 0;
  /** Number of pages in which `--within` names no part. */
  withoutPart = 0;
  /** Number of drafts that were held against no country's law, although nobody asked for that. */
  lawless = 0;
  private firstLawless: Pick<Report, 'input' | 'listing'> | undefined;
  private readonly alike = new RepeatedErrors();
  private readonly consumers: ResultConsumers;
  private readonly lang: UiLanguage;

  constructor(consumers: ResultConsumers, lang: UiLanguage) {
    this.consumers = consumers;
    this.lang = lang;
  }

  take(one: CheckedInput): void {
    const { progress } = this.consumers;
    progress.step('written' in one ? one.written.count : 1);
    progress.clear();
    if ('error' in one) this.fail(one.input, one.error);
    else if ('written' in one) this.addWritten(one.written);
    else this.add(one.report);
  }

  /** Prints the counts of the errors that were not printed, and which drafts no law was asked of. */
  end(): void {
    this.alike.printRest(this.lang);
    if (this.firstLawless === undefined) return;
    const { input, listing } = this.firstLawless;
    const law = lawLikeLanguage(listing.inLanguage);
    const told = { drafts: this.lawless, example: input.uri, law };
    printError(new AppError('draft-lawless', told), this.lang);
  }

  private add(report: Report): void {
    const { record, gate, outputs } = this.consumers;
    this.checked += 1;
    if (report.counts.error > 0) this.halfChecked += 1;
    if (report.input.readWhole === true) this.withoutPart += 1;
    if (isLawlessDraft(report)) {
      this.lawless += 1;
      this.firstLawless ??= report;
    }
    const marked = record.mark(report);
    gate.add(marked);
    outputs.add(marked);
  }

  private addWritten(reports: WrittenReports): void {
    const { record, gate, outputs } = this.consumers;
    if (!record.isEmpty || gate.isByFinding) {
      for (const report of reports) this.add(report);
      return;
    }
    this.checked += reports.count;
    for (let n = 0; n < reports.count; n += 1) {
      const tally = reports.tally(n);
      if (tally.errors > 0) this.halfChecked += 1;
      gate.count(tally);
    }
    outputs.addWritten(reports);
  }

  private fail(input: Input, error: AppError): void {
    this.unread += 1;
    if (this.alike.shouldPrint(input, error)) printError(error, this.lang);
    this.consumers.record.unread(input);
    this.consumers.outputs.fail(input, error);
  }
}
