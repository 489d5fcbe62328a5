// One listing in Markdown.
import { placeWords } from '../parts/place-words.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding, Side } from '../../model/report/finding.ts';
import { sameText } from '../../model/report/same-text.ts';
import type { Report } from '../../model/report/report.ts';
import { countOf, label, roleName, sourceWord, topicName, noWordingText } from '../parts/labels.ts';
import { groupByRule, groupByTopic } from '../parts/group-findings.ts';
import { valueText } from '../parts/value-text.ts';
import { newAndKnown, newAndKnownTexts } from '../parts/new-and-known.ts';
import { cutAtWord, cutStartAtWord } from '../parts/cut-at-words.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { lawsText } from '../parts/laws-text.ts';
import { coverageText, partsText, verdictOf } from '../parts/verdict.ts';
import { markdownCode, markdownText, shortened } from './markdown-text.ts';
import { joined, named } from '../parts/punctuation.ts';

/** Maximum number of columns shown before and after a quote in a long sentence. */
const AROUND = 80;
const SIGNS = { violation: '✗', review: '?', error: '!' } as const;

/** Returns the line with the verdict: "**61 C** · 143 checked, 2 violations, 6 to review". */
export function verdictLine(report: Report, lang: UiLanguage): string {
  const { score, counts, coverage } = report;
  const verdict = markdownText(verdictOf(report, lang));
  if (report.state === 'not-rated') return `**${verdict}** · ${markdownText(report.notRated?.advice ?? '')}`;
  const sums = [
    countOf('violation', counts.violation, lang),
    label('reviews', lang, { n: counts.review }),
    ...(counts.error === 0 ? [] : [countOf('error', counts.error, lang)]),
    ...newAndKnownTexts(newAndKnown(report), lang),
  ];
  const basis = `${partsText(score, lang)} · ${coverageText(coverage, lang, report.listing.inLanguage)}`;
  return `**${verdict}** · ${joined(sums, 'comma', lang)}  \n<sub>${markdownText(basis)}</sub>`;
}

/**
 * Returns a listing in Markdown: its source, the laws, and the findings by topic.
 * @param most limit of rules shown with all their findings; further ones are only counted
 */
export function listingBody(report: Report, lang: UiLanguage, most = Infinity): string {
  const { input, listing, laws, lawsBecause, asOf, findings, notes } = report;
  const row = input.row === undefined ? '' : label('rowNumber', lang, { n: input.row });
  const { price, seller } = listing;
  const facts = [
    markdownCode(input.uri) + (row === '' ? '' : ` ${row}`),
    ...(seller === undefined ? [] : [markdownText(seller)]),
    ...(price === undefined ? [] : [markdownText(`${price.amount} ${price.currency ?? ''}`.trim())]),
  ];
  const under = label('underLaw', lang, { laws: laws.join(', '), because: lawsBecause, asOf });
  const parts = [`${facts.join(' · ')}  \n<sub>${markdownText(under)}</sub>`];
  if (findings.length === 0 && report.state === 'rated') parts.push(label('noFindings', lang));
  let shown = 0;
  let left = 0;
  for (const [topic, list] of groupByTopic(findings)) {
    const groups = groupByRule(list);
    const taken = groups.slice(0, most - shown);
    shown += taken.length;
    left += groups.length - taken.length;
    if (taken.length > 0) parts.push(`#### ${capitalized(topicName(topic, lang))}`);
    parts.push(...taken.map((group) => groupText(group, lang)));
  }
  if (left > 0) parts.push(`… ${label('moreRules', lang, { n: left })}`);
  parts.push(...notes.map((note) => `> ${named(label('note', lang), markdownText(note), lang)}`));
  return parts.join('\n\n');
}

function groupText(group: readonly [Finding, ...Finding[]], lang: UiLanguage): string {
  const [first] = group;
  const kind = joined([label(first.outcome, lang), label(first.severity, lang)], 'comma', lang);
  const settled = markdownText(acceptedText(first, lang));
  const lines = [
    `${SIGNS[first.outcome]} **${kind}** · ${markdownCode(first.ruleId)}${settled === '' ? '' : ` · ${settled}`}`,
  ];
  lines.push('', markdownText(first.message));
  for (const finding of group) lines.push('', ...placeLines(finding, lang), ...wordingLines(finding, lang));
  const field = (name: 'why' | 'fix' | 'law', text: string) =>
    text === '' ? [] : [`- ${named(`**${capitalized(label(name, lang))}**`, markdownText(text), lang)}`];
  lines.push(
    '',
    ...field('why', first.reason ?? ''),
    ...field('fix', first.fix),
    ...field(
      'law',
      lawsText(first.laws, lang, () => true),
    ),
  );
  return lines.join('\n');
}

/** Returns the first few suggested wordings, or why there are none. */
function wordingLines({ suggestions = [], noWording }: Finding, lang: UiLanguage): string[] {
  if (noWording !== undefined) return ['', `- ${markdownText(noWordingText(noWording, lang))}`];
  if (suggestions.length === 0) return [];
  const said = suggestions.slice(0, MOST_WORDINGS).map(({ after }) => {
    const text = after === '' ? label('leaveOut', lang) : markdownText(shortened(after, 2 * AROUND));
    return `- ${named(capitalized(label('instead', lang)), text, lang)}`;
  });
  return ['', ...said];
}

const MOST_WORDINGS = 3;

/** Returns the quote in its sentence, or both sides of a contradiction, with the place. */
function placeLines(finding: Finding, lang: UiLanguage): string[] {
  const { evidence, context, quote, same } = finding;
  const place = placeText(finding, lang);
  if (evidence !== undefined) {
    const [left, right] = evidence;
    const sides = [sideText(left, right?.value, lang), sideText(right, left?.value, lang)];
    return [
      `| ${label('here', lang)} | ${label('there', lang)} |`,
      '| --- | --- |',
      `| ${sides.join(' | ')} |`,
      ...(same === undefined ? [] : ['', `<sub>${markdownText(sameText(same, lang))}</sub>`]),
    ];
  }
  if (quote === '') return place === '' ? [] : [`<sub>${place}</sub>`];
  const { text, start, end } = context ?? { text: quote, start: 0, end: quote.length };
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = cutStartAtWord(before, AROUND);
  // HTML tags, because asterisks do not work next to Chinese punctuation.
  const sentence = `> ${markdownText(left)}<b>${markdownText(text.slice(start, end))}</b>${markdownText(cutAtWord(after, AROUND))}`;
  return place === '' ? [sentence] : [`${sentence} <sub>${place}</sub>`];
}

function sideText(side: Side | undefined, beside: unknown, lang: UiLanguage): string {
  if (side === undefined) return '';
  const value = valueText(side, beside, lang);
  const { quote, source, row, page } = side;
  const words = placeWords(side, lang);
  const place = words.length > 0 ? ` ${joined(words, 'comma', lang)}` : row !== undefined ? ` ${row}` : '';
  const on = page === undefined ? '' : ` ${shortened(page, AROUND)}`;
  return `<b>${markdownText(shortened(quote, 2 * AROUND))}</b> <sub>${markdownText(sourceWord(source, lang) + place + on + (value === '' ? '' : ` · ${value}`))}</sub>`;
}

function placeText({ where, repeats }: Finding, lang: UiLanguage): string {
  const parts: string[] = [];
  if (where.row !== undefined) parts.push(label('rowNumber', lang, { n: where.row }));
  if (where.field !== undefined) parts.push(where.field);
  parts.push(...placeWords(where, lang));
  if (where.role !== undefined && where.field === undefined) parts.push(roleName(where.role, lang));
  if (repeats !== undefined)
    parts.push(label(repeats === 1 ? 'repeatsOnce' : 'repeats', lang, { n: repeats }));
  return parts.map(markdownText).join(' · ');
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
