// Suppresses findings by the `ignores` of the configuration.
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { Ignore } from '../../model/config/config.ts';
import type { Finding, Suppression } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { rescored } from './rescored.ts';

interface Entry {
  ignore: Ignore;
  quote: string | undefined;
  uses: number;
}

/** Suppresses findings that the configuration ignores, and counts how often each entry was used. */
export class Ignores {
  private readonly entries: Entry[];
  readonly expired: readonly Ignore[];

  /** `today` is YYYY-MM-DD; an entry is valid through its last day. */
  constructor(ignores: readonly Ignore[], today: string) {
    const holds = ({ until }: Ignore) => until === undefined || until >= today;
    this.expired = ignores.filter((ignore) => !holds(ignore));
    this.entries = ignores.filter(holds).map((ignore) => ({
      ignore,
      quote: ignore.quote === undefined ? undefined : normalize(ignore.quote).text,
      uses: 0,
    }));
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** `names`: the names by which the listing's file or URL may be given. */
  apply(report: Report, names: readonly string[]): Report {
    if (this.isEmpty || report.findings.length === 0) return report;
    return withSuppressions(report, (finding) => {
      const entry = this.entries.find((one) => fits(one, finding, [report.id, ...names]));
      if (entry === undefined) return undefined;
      entry.uses += 1;
      const { reason, until } = entry.ignore;
      return { kind: 'config', reason, ...(until === undefined ? {} : { until }) };
    });
  }

  get unused(): readonly Ignore[] {
    return this.entries.filter(({ uses }) => uses === 0).map(({ ignore }) => ignore);
  }
}

function fits({ ignore, quote }: Entry, finding: Finding, names: readonly string[]): boolean {
  const { listing } = ignore;
  return (
    matchesGlob(finding.ruleId, ignore.rule) &&
    (listing === undefined || names.some((name) => matchesGlob(name, listing))) &&
    (quote === undefined || normalize(finding.quote).text.includes(quote))
  );
}

/** Marks the findings that `decide` suppresses, and recomputes counts and score. Errors always stay. */
export function withSuppressions(
  report: Report,
  decide: (finding: Finding) => Suppression | undefined,
): Report {
  let any = false;
  const findings = report.findings.map((finding) => {
    if (finding.outcome === 'error' || finding.suppression !== undefined) return finding;
    const suppression = decide(finding);
    if (suppression === undefined) return finding;
    any = true;
    return { ...finding, suppression };
  });
  return any ? rescored(report, findings) : report;
}
