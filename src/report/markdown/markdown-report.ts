// The `markdown` format, for comments on pull requests.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Report } from '../../model/report/report.ts';
import { countOf, label, topicName } from '../parts/labels.ts';
import { capitalized, listingBody, verdictLine } from './markdown-listing.ts';
import { markdownCode, markdownText, shortened } from './markdown-text.ts';
import { newAndKnown, newAndKnownTexts, type NewAndKnown } from '../parts/new-and-known.ts';
import { shortVerdict } from '../parts/verdict.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { UnreadInputs } from '../parts/unread-inputs.ts';
import { joined, named } from '../parts/punctuation.ts';

/** Limit of characters. Code hosts refuse comments of more than 65,536. */
const MAX_LENGTH = 60_000;
const MAX_ROWS = 50;
const MAX_NAME = 60;
/** Limit of rules shown in full per listing, in a report of many. */
const MAX_RULES = 8;

interface Entry {
  n: number;
  violations: number;
  score: number;
  reviews: number;
  row: string;
  section: string;
}

/** Writes one listing in full, or a table of many with the gravest ones folded below it. */
export function createMarkdownReporter(options: ReporterOptions): Reporter {
  const { write, lang, quiet } = options;
  let entries: Entry[] = [];
  let only: Report | undefined;
  const topics = new Map<string, number>();
  const sums = { listings: 0, violations: 0, reviews: 0, clean: 0, unrated: 0, fresh: 0, known: 0 };
  const unread = new UnreadInputs();
  return {
    add(report) {
      sums.listings += 1;
      sums.violations += report.counts.violation;
      sums.reviews += report.counts.review;
      const { fresh, known } = newAndKnown(report);
      sums.fresh += fresh;
      sums.known += known;
      for (const { topic } of report.findings) topics.set(topic, (topics.get(topic) ?? 0) + 1);
      if (report.state === 'not-rated') sums.unrated += 1;
      only = sums.listings === 1 ? report : undefined;
      if (report.findings.length === 0 && report.state === 'rated') {
        sums.clean += 1;
        if (quiet) return;
      }
      entries.push(entryOf(report, sums.listings, lang));
      if (entries.length > 4 * MAX_ROWS) entries = gravest(entries);
    },
    fail(input, error) {
      unread.add(input, error, lang);
    },
    end() {
      if (only !== undefined && unread.count === 0) {
        if (!quiet || only.findings.length > 0) write(`${documentOf(only, lang)}\n`);
        return;
      }
      const head = [
        `## ${headline(sums, lang)}`,
        ...(topics.size === 0 ? [] : [topicLine(topics, lang)]),
        ...unreadLines(unread, lang),
      ];
      const shown = gravest(entries);
      const parts = [head.join('\n\n'), tableOf(shown, lang)];
      let length = parts.join('\n\n').length;
      let left = sums.listings - shown.length - (quiet ? sums.clean : 0);
      for (const { section } of shown) {
        if (section === '') continue;
        if (length + section.length > MAX_LENGTH) left += 1;
        else {
          parts.push(section);
          length += section.length + 2;
        }
      }
      if (left > 0) parts.push(label('leftOut', lang, { n: left }));
      write(`${parts.join('\n\n')}\n`);
    },
  };
}

/** Returns a paragraph with the number of unread inputs, and a list of them. */
function unreadLines(unread: UnreadInputs, lang: UiLanguage): string[] {
  const [count, ...each] = unread.lines(
    lang,
    (name, why) => `- ${markdownCode(shortened(name, 200))}: ${markdownText(shortened(why, 300))}`,
  );
  return count === undefined ? [] : [`! ${count}`, each.join('\n')];
}

function documentOf(report: Report, lang: UiLanguage): string {
  const name = markdownText(report.listing.name ?? label('unnamed', lang));
  return `## ${name}\n\n${verdictLine(report, lang)}\n\n${listingBody(report, lang)}`;
}

function headline(
  sums: { listings: number; violations: number; reviews: number; unrated: number } & NewAndKnown,
  lang: UiLanguage,
): string {
  const counts = [
    label(sums.listings === 1 ? 'oneListing' : 'listingCount', lang, { n: sums.listings }),
    countOf('violation', sums.violations, lang),
    label('reviews', lang, { n: sums.reviews }),
    ...newAndKnownTexts(sums, lang),
    ...(sums.unrated === 0 ? [] : [label('unratedCount', lang, { n: sums.unrated })]),
  ];
  return joined(counts, 'comma', lang);
}

function topicLine(topics: ReadonlyMap<string, number>, lang: UiLanguage): string {
  const counted = [...topics]
    .sort((a, b) => b[1] - a[1])
    .map(([topic, n]) => `${topicName(topic, lang)} ${n}`);
  return named(capitalized(label('byTopic', lang)), counted.join(' · '), lang);
}

function tableOf(entries: readonly Entry[], lang: UiLanguage): string {
  const heads = [
    label('listing', lang),
    label('score', lang),
    label('violation', lang),
    label('review', lang),
  ].map(capitalized);
  return [`| ${heads.join(' | ')} |`, '| --- | ---: | ---: | ---: |', ...entries.map(({ row }) => row)].join(
    '\n',
  );
}

function entryOf(report: Report, n: number, lang: UiLanguage): Entry {
  const { listing, input, score, counts, findings } = report;
  const name = markdownText(shortened(listing.name ?? label('unnamed', lang), MAX_NAME));
  const source = markdownCode(input.row === undefined ? input.uri : `${input.uri}:${input.row}`);
  const value = shortVerdict(report);
  const isRated = report.state !== 'not-rated';
  const mark = !isRated ? '–' : counts.violation > 0 ? '✗' : counts.review > 0 ? '?' : '✓';
  const summary = `<summary>${mark} ${htmlOf(listing.name ?? label('unnamed', lang))} · ${value}</summary>`;
  const body =
    findings.length === 0 && isRated
      ? ''
      : `${verdictLine(report, lang)}\n\n${listingBody(report, lang, MAX_RULES)}`;
  return {
    n,
    violations: counts.violation,
    reviews: counts.review,
    score: score.value ?? 101,
    row: `| ${mark} ${name}<br><sub>${source}</sub> | ${value} | ${counts.violation} | ${counts.review} |`,
    section: body === '' ? '' : `<details>${summary}\n\n${body}\n\n</details>`,
  };
}

/** Returns text for a `<summary>` tag: HTML is escaped, but Markdown is not, as it has no effect there. */
function htmlOf(text: string): string {
  return markdownText(shortened(text, MAX_NAME)).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function gravest(entries: readonly Entry[]): Entry[] {
  return [...entries]
    .sort((a, b) => b.violations - a.violations || a.score - b.score || b.reviews - a.reviews || a.n - b.n)
    .slice(0, MAX_ROWS);
}
