import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Baseline, readBaseline } from '../../app/config/baseline.ts';
import { Ignores } from '../../app/config/ignores.ts';
import { nameFrom } from '../../app/listing/listing-name.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import type { Ignore } from '../../model/config/config.ts';
import type { Input, Report } from '../../model/report/report.ts';
import { stripControls } from '../../report/parts/strip-controls.ts';
import type { CheckSettings } from '../options/check-settings.ts';
import { openFileSink } from '../output/file-sink.ts';
import type { CheckFlags } from '../options/flags-as-config.ts';

export const DEFAULT_BASELINE = 'claimcheck.baseline.json';

/** What is known of earlier runs and what the user has set aside, laid over the reports of this one. */
export interface RunRecord {
  /** Nothing is known or set aside: reports stay as they are. */
  readonly isEmpty: boolean;
  mark(report: Report): Report;
  unread(input: Input): void;
  /** Says what became of baseline and ignores, writes the baseline where asked to. */
  end(): void;
}

export async function createRecord(settings: CheckSettings, flags: CheckFlags): Promise<RunRecord> {
  const { config, base, plan } = settings;
  const ignores = new Ignores(config.ignores ?? [], plan.today);
  const writes = flags.writeBaseline === true;
  const path = config.baseline ?? resolve(base, DEFAULT_BASELINE);
  const wanted = config.baseline !== undefined || writes || flags.pruneBaseline === true;
  const file = wanted ? await readBaseline(path) : undefined;
  if (wanted && file === undefined && !writes)
    throw new AppError('baseline-invalid', {
      path,
      detail: plan.lang === 'zh' ? '文件不存在' : 'there is no such file',
    });
  const baseline = wanted ? new Baseline(file, writes) : undefined;
  const say = (text: Bilingual) => void process.stderr.write(`${stripControls(text[plan.lang])}\n`);
  const isGone = (source: string) =>
    !/^([a-z][a-z0-9+.-]+:|-$)/i.test(source) && !existsSync(resolve(base, source));
  return {
    isEmpty: ignores.isEmpty && baseline === undefined,
    mark(report) {
      const source = nameFrom(base, report.input.uri);
      const sifted = ignores.apply(report, [source, report.input.uri]);
      return baseline?.mark(sifted, source) ?? sifted;
    },
    unread: ({ uri }) => baseline?.unread(nameFrom(base, uri)),
    end() {
      for (const ignore of ignores.expired) say(ended(ignore));
      for (const ignore of ignores.unused) say(unused(ignore));
      if (baseline === undefined) return;
      const fixed = baseline.fixed(isGone).length;
      if (writes || flags.pruneBaseline === true) {
        const text = `${JSON.stringify(baseline.toFile(isGone), undefined, 1)}\n`;
        const sink = openFileSink(path);
        sink.write(text);
        sink.finish();
      }
      say(stateOf(baseline, fixed, writes, flags.pruneBaseline === true));
    },
  };
}

function stateOf({ unchanged, fresh }: Baseline, fixed: number, writes: boolean, prunes: boolean): Bilingual {
  const tail: Bilingual = writes
    ? { en: '; all are in it now', zh: '；现已全部写入' }
    : fixed === 0
      ? { en: '', zh: '' }
      : prunes
        ? { en: ' and taken out', zh: '，已从基线移除' }
        : { en: ' (--prune-baseline takes them out)', zh: '（可用 --prune-baseline 移除）' };
  return {
    en: `baseline: ${unchanged} known, ${fresh} new, ${fixed} fixed${tail.en}`,
    zh: `基线：已知 ${unchanged} 项，新增 ${fresh} 项，已修复 ${fixed} 项${tail.zh}`,
  };
}

function nameOf({ rule, listing, quote }: Ignore): string {
  return [rule, listing, quote === undefined ? undefined : `“${quote}”`].filter(Boolean).join(' · ');
}

function ended(ignore: Ignore): Bilingual {
  return {
    en: `ignore ${nameOf(ignore)} ended on ${ignore.until}: its findings count again. Mend them, or give it another day.`,
    zh: `忽略项 ${nameOf(ignore)} 已于 ${ignore.until} 到期，相关结果重新计入。请修改商品或更新日期。`,
  };
}

function unused(ignore: Ignore): Bilingual {
  return {
    en: `ignore ${nameOf(ignore)} matches no finding of this run: delete it if all was checked.`,
    zh: `忽略项 ${nameOf(ignore)} 在本次运行中没有匹配的结果；如已全部检查，请删除。`,
  };
}
