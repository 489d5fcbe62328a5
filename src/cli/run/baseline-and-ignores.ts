// Applies the baseline and the `ignores` of the configuration to a run.
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Baseline, readBaseline } from '../../app/config/baseline.ts';
import { Ignores } from '../../app/config/ignores.ts';
import { listOf } from '../../app/config/merge-configs.ts';
import { filterBySeverity } from '../../app/config/filter-by-severity.ts';
import { nameFrom } from '../../app/listing/listing-name.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Ignore } from '../../model/config/config.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { CheckSettings } from '../options/check-settings.ts';
import type { CheckFlags } from '../options/flags-as-config.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { continueWithoutStdout } from '../output/stdout-errors.ts';
import { printMessage } from '../process/print-message.ts';
import { contentOf, writeBaseline } from './write-baseline.ts';

export const DEFAULT_BASELINE = 'claimcheck.baseline.json';

/** Marks the findings that are in the baseline or ignored. */
export interface RunRecord {
  /** True if there is no baseline and nothing to ignore: reports stay unchanged. */
  readonly isEmpty: boolean;
  mark(report: Report): Report;
  unread(input: Input): void;
  /** Prints the state of baseline and ignores, and writes the baseline if requested. */
  end(): void;
}

export async function createRecord(settings: CheckSettings, flags: CheckFlags): Promise<RunRecord> {
  const { config, base, plan } = settings;
  const ignores = new Ignores(config.ignores ?? [], plan.today);
  const shown = config.severity === undefined ? undefined : listOf(config.severity);
  const writes = flags.writeBaseline === true;
  const path = config.baseline ?? resolve(base, DEFAULT_BASELINE);
  const wanted = config.baseline !== undefined || writes || flags.pruneBaseline === true;
  const before = wanted ? contentOf(path) : '';
  const file = wanted ? await readBaseline(path) : undefined;
  if (wanted && file === undefined && !writes)
    throw new AppError('baseline-invalid', {
      path,
      detail: messagePart('noFile'),
    });
  const baseline = wanted ? new Baseline(file, writes) : undefined;
  if (writes || flags.pruneBaseline === true) continueWithoutStdout();
  const { lang } = plan;
  const isGone = (source: string) =>
    !/^([a-z][a-z0-9+.-]+:|-$)/i.test(source) && !existsSync(resolve(base, source));
  return {
    isEmpty: ignores.isEmpty && baseline === undefined && shown === undefined,
    mark(report) {
      const source = nameFrom(base, report.input.uri);
      const sifted = ignores.apply(report, [source, report.input.uri]);
      const marked = baseline?.mark(sifted, source) ?? sifted;
      return shown === undefined ? marked : filterBySeverity(marked, shown);
    },
    unread: ({ uri }) => baseline?.unread(nameFrom(base, uri)),
    end() {
      for (const ignore of ignores.expired)
        printMessage(
          message(lang, 'command', 'ignoreEnded', { ignore: nameOf(ignore), until: ignore.until ?? '' }),
        );
      for (const ignore of ignores.unused)
        printMessage(message(lang, 'command', 'ignoreUnused', { ignore: nameOf(ignore) }));
      if (baseline === undefined) return;
      const fixed = baseline.fixed(isGone);
      const prunes = flags.pruneBaseline === true;
      if (writes || prunes) {
        const text = `${JSON.stringify(baseline.toFile(isGone), undefined, 1)}\n`;
        writeBaseline(path, before, text);
      }
      printMessage(stateOf(baseline, { fixed, writes, prunes }, lang));
      if (writes && config.baseline === undefined) {
        const name = relative(process.cwd(), path) || path;
        printMessage(message(lang, 'command', 'baselineNamed', { path: name }));
      }
      const other = writes ? undefined : baseline.onlyOtherSource;
      if (other !== undefined) printMessage(message(lang, 'command', 'baselineOther', other));
    },
  };
}

function stateOf(
  { unchanged, fresh }: Baseline,
  { fixed, writes, prunes }: { fixed: number; writes: boolean; prunes: boolean },
  lang: UiLanguage,
): string {
  const baseline = message(lang, 'command', 'baseline', { known: unchanged, fresh, fixed });
  if (writes) return message(lang, 'command', 'baselineWritten', { baseline });
  if (fixed === 0) return baseline;
  return message(lang, 'command', prunes ? 'baselinePruned' : 'baselinePrunable', { baseline });
}

function nameOf({ rule, listing, quote }: Ignore): string {
  return [rule, listing, quote === undefined ? undefined : `“${quote}”`].filter(Boolean).join(' · ');
}
