import type { Report } from './report.ts';
import { WrittenReport } from './written-report.ts';

/** The parts of a line that rows have in common are few: laws and reasons, and how many rules passed. */
const MOST_KNOWN = 1000;

/**
 * Writes reports as JSON, the same as `JSON.stringify` gives. In a large catalogue most have no findings, and more than
 * half of what is said of such a row was said of others word for word: it is not put into words again.
 */
export class ReportLine {
  private readonly openings = new Map<string, string>();
  private readonly laws = new Map<string, string>();
  private readonly scores = new Map<number, string>();

  /** The line with its break, piece by piece. */
  write(report: Report, write: (piece: string) => void): void {
    if (!isPlain(report)) {
      write(`${JSON.stringify(published(report))}\n`);
      return;
    }
    const { id, category, listing, claims } = report;
    const filed = category === undefined ? '' : `,"category":${JSON.stringify(category)}`;
    write(`${this.openingOf(report)},"id":${JSON.stringify(id)}${this.lawsOf(report)}${filed},"listing":`);
    write(JSON.stringify(listing));
    write(this.scoreOf(report));
    if (claims.length === 0) write('[],"findings":[],"notes":[]}\n');
    else write(`${JSON.stringify(claims)},"findings":[],"notes":[]}\n`);
  }

  private openingOf({ schemaVersion, input: { uri, row } }: Report): string {
    const opening = known(this.openings, uri, () => {
      const text = JSON.stringify({ schemaVersion, input: { uri, row: 0 } });
      return text.slice(0, -'0}}'.length);
    });
    return `${opening}${row}}`;
  }

  private lawsOf({ laws, lawsBecause, asOf }: Report): string {
    return known(
      this.laws,
      `${laws.join()} ${asOf} ${lawsBecause}`,
      () => `,${inner({ laws, lawsBecause, asOf })}`,
    );
  }

  /** Up to the claims. Without findings it follows from these two counts. */
  private scoreOf({ score, counts }: Report): string {
    return known(
      this.scores,
      counts.pass * MOST_RULES + counts.inapplicable,
      () => `,${inner({ score, counts })},"claims":`,
    );
  }
}

const MOST_RULES = 1 << 20;

/** Nothing was found, and nothing else is said of it. */
function isPlain(report: Report): boolean {
  const { input, counts, notes } = report;
  return (
    WrittenReport.checkedOf(report) !== undefined &&
    notes.length === 0 &&
    input.row !== undefined &&
    counts.violation + counts.review + counts.error === 0 &&
    counts.ignored === undefined
  );
}

function known<K>(texts: Map<K, string>, key: K, make: () => string): string {
  let text = texts.get(key);
  if (text === undefined) {
    if (texts.size >= MOST_KNOWN) texts.clear();
    texts.set(key, (text = make()));
  }
  return text;
}

/** The members of an object as JSON. */
function inner(members: object): string {
  return JSON.stringify(members).slice(1, -1);
}

/** The report of the published schema, whatever another reporter of the same run asked for. */
export function published(report: Report): object {
  return report.detail === undefined ? report : { ...report, detail: undefined };
}
