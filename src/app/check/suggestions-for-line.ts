// Makes the suggested wordings for the findings of one line.
import { candidate, type Candidate } from '../../engine/rewrite/candidate.ts';
import type { Span } from '../../engine/rewrite/clause.ts';
import type { Line } from '../../engine/rewrite/line.ts';
import { mendLine } from '../../engine/rewrite/mend-line.ts';
import { putSlot } from '../../engine/rewrite/put-slot.ts';
import type { Statement } from '../../engine/rewrite/statement.ts';
import type { Problem } from '../../engine/rewrite/problem.ts';
import { problemOf } from '../../engine/rewrite/problem-of.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import type { NoWording, Suggestion } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { editedExtraction } from './edited-extraction.ts';
import { keyOf, keysOf } from './finding-keys.ts';
import { goodsIn, noticesIn } from './places-in.ts';
import type { LineGroup } from './line-groups.ts';
import { isName, linesAround } from './lines-around.ts';
import { overlaps } from './merged-groups.ts';
import type { StatementGroup } from './statement-groups.ts';
import { languageOf } from './wording-language.ts';

/** The suggested wordings for a finding, or the reason why there are none. */
export type LineSuggestions = { suggestions: Suggestion[] } | { refusal: NoWording };

/** What surrounds a line: the listing, its report and the rules. */
export interface LineContext {
  /** The listing's text without the statements that have findings. */
  remainingText: string;
  report: Report;
  extraction: Extraction;
  book: RuleBook;
  check: (edited: Extraction) => Report;
}

/** Returns the same wordings for all findings of a line. Without any, each statement gets its own reason. */
export function suggestionsForLine(
  line: LineGroup,
  all: readonly Span[],
  context: LineContext,
): (readonly [Finding, LineSuggestions])[] {
  const { listing } = context.extraction;
  const text = listing.blocks[line.block]?.text ?? '';
  const lang = languageOf(text.slice(line.start, line.end), listing.inLanguage);
  const rewriting = context.book.compiled.rewriting?.[lang];
  const problems = line.statements.map((one) => problemsOf(one, context.book, lang));
  const known = problems.filter((one) => one !== undefined);
  if (rewriting === undefined || known.length < problems.length)
    return refused(
      line,
      problems.map((one) => {
        if (one === undefined) return 'notWording';
        return rewriting === undefined ? 'language' : 'otherClaim';
      }),
    );
  const read = lineOf(line, all, known, { rewriting, lang }, context);
  const mended = mendLine(read);
  const mend = 'change' in mended ? candidate(text, line.block, mended.change) : undefined;
  const suggestions: Suggestion[] = [];
  const asked = slotFor(read, line, context.report);
  if (asked !== undefined) suggestions.push({ ...asked, safe: false });
  if (
    mend !== undefined &&
    !emptiesTheListing(mend, context.extraction) &&
    isSafeEdit(mend, line, read, context)
  )
    suggestions.push({ ...mend, safe: true });
  if (suggestions.length > 0) return findingsOf(line).map((finding) => [finding, { suggestions }] as const);
  return refused(line, 'refusals' in mended ? mended.refusals : line.statements.map(() => 'otherClaim'));
}

function refused(
  { statements }: LineGroup,
  refusals: readonly NoWording[],
): (readonly [Finding, LineSuggestions])[] {
  return statements.flatMap(({ findings }, n) =>
    findings.map((finding) => [finding, { refusal: refusals[n] ?? 'otherClaim' }] as const),
  );
}

const findingsOf = ({ statements }: LineGroup) => statements.flatMap(({ findings }) => findings);

/** Returns what is wrong with each finding's words; undefined where a finding is not about its wording. */
function problemsOf(group: StatementGroup, book: RuleBook, lang: string): Problem[] | undefined {
  const problems: Problem[] = [];
  for (const finding of group.findings) {
    const rule = book.byId.get(finding.ruleId);
    const problem = rule && problemOf(finding, rule, group, book.compiled.proofs ?? {}, lang);
    if (problem === undefined) return undefined;
    problems.push(problem);
  }
  return problems;
}

function lineOf(
  line: LineGroup,
  all: readonly Span[],
  problems: readonly Problem[][],
  { rewriting, lang }: { rewriting: Rewriting; lang: string },
  { remainingText, extraction: { listing }, book }: LineContext,
): Line {
  const shown = listing.blocks[line.block];
  const text = shown?.text ?? '';
  const isTitle = isName(listing.blocks, line.block);
  const blockBefore = listing.blocks[line.block - 1]?.text ?? '';
  const blockAfter = listing.blocks[line.block + 1]?.text ?? '';
  const notices = noticesIn(text, listing.inLanguage, book);
  const likenessOf = (said: string) => book.likenessOf(said, lang);
  const inDoubt = line.statements.map((own, n): Statement => {
    const staying = all.filter((one) => !line.statements.some((two) => two !== own && overlaps(one, two)));
    const settled = { text, rewriting, isTitle, blockBefore, blockAfter, notices, remainingText, likenessOf };
    return { ...settled, all: staying, own, problems: problems[n] ?? [] };
  });
  const isOther = (one: Span) => overlaps(one, line) && !line.statements.some((two) => overlaps(one, two));
  return {
    text,
    start: line.start,
    end: line.end,
    inDoubt,
    others: all.filter(isOther),
    names: goodsIn(text, listing.inLanguage, book),
    rewriting,
    isTitle,
    ...linesAround(listing.blocks, line),
    isCell: shown?.role === 'specification',
    likenessOf,
  };
}

/**
 * Returns a wording with a slot for the missing fact, such as "[source]". Only for a line that is one
 * statement and makes no other claim.
 */
function slotFor({ text, inDoubt, others }: Line, line: LineGroup, report: Report): Candidate | undefined {
  const [statement] = inDoubt;
  if (statement === undefined || inDoubt.length > 1 || others.length > 0) return undefined;
  const { problems } = statement;
  const slot = putSlot(statement);
  if (slot === undefined || !('change' in slot)) return undefined;
  const isKnown = claimsIn(report, line).every((one) => problems.some((two) => overlaps(one, two)));
  return isKnown ? candidate(text, line.block, slot.change) : undefined;
}

/** True if the edit would leave nothing but the title of the merchant's text. */
function emptiesTheListing({ after, edit }: Candidate, { listing }: Extraction): boolean {
  return (
    after === '' &&
    !listing.blocks.some(({ role, text }, n) => n !== edit.block && role !== 'title' && text.trim() !== '')
  );
}

/**
 * True if the edit removes all findings of the line, adds none, and leaves no claim in the line. Names of
 * goods in a title are allowed.
 */
function isSafeEdit(
  { edit, after }: Candidate,
  line: LineGroup,
  { isTitle }: Line,
  { report, extraction, book, check }: LineContext,
): boolean {
  const checked = check(editedExtraction(extraction, edit));
  const [was, is] = [keysOf(report.findings), keysOf(checked.findings)];
  const goes = findingsOf(line)
    .map(keyOf)
    .every((key) => (is.get(key) ?? 0) < (was.get(key) ?? 1));
  const comes = [...is].some(([key, times]) => times > (was.get(key) ?? 0));
  const end = line.end + edit.text.length - edit.old.length;
  const left = claimsIn(checked, { ...line, end });
  const names = isTitle ? goodsIn(after, extraction.listing.inLanguage, book) : [];
  return goes && !comes && left.every((one) => names.some((name) => overlaps(one, name)));
}

/** Returns the spans of the claims in a line. */
function claimsIn(
  { claims }: Report,
  { block, start, end }: Pick<LineGroup, 'block' | 'start' | 'end'>,
): Span[] {
  return claims.flatMap(({ where, negated }) => {
    if (negated || where.block !== block || where.start === undefined || where.end === undefined) return [];
    const one = { start: where.start, end: where.end };
    return overlaps(one, { start, end }) ? [one] : [];
  });
}
