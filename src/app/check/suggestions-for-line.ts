// Makes the suggested wordings for the findings of one line.
import { candidate, type Candidate } from '../../engine/rewrite/candidate.ts';
import { overlaps, type Span } from '../../engine/rewrite/clause.ts';
import type { Line } from '../../engine/rewrite/line.ts';
import { isInTail } from '../../engine/rewrite/is-tail.ts';
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
import { reviewsAlone, spanOf } from './beside-violations.ts';
import { editedExtraction } from './edited-extraction.ts';
import { keyOf, keysOf } from './finding-keys.ts';
import { goodsIn, noticesIn } from './places-in.ts';
import type { LineGroup } from './line-groups.ts';
import { isName, linesAround } from './lines-around.ts';
import { doubtfulKinds } from './doubtful-kinds.ts';
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
  /** True if the words that only a review doubts stay. */
  sparesReviews: boolean;
}

/**
 * Returns the same wordings for all findings of a line. Where one is a review of what the goods are, the others get a
 * wording that leaves its words as they are. Without any, each finding gets its own reason. Where reviews are spared,
 * violations alone get a wording.
 */
export function suggestionsForLine(
  line: LineGroup,
  all: readonly Span[],
  context: LineContext,
): (readonly [Finding, LineSuggestions])[] {
  const reviews = context.sparesReviews ? standingReviews(line, context) : [];
  if (reviews.length > 0) return sparing(line, reviews, all, context);
  const whole = mended(line, [], all, context);
  if ('suggestions' in whole) return findingsOf(line).map((finding) => [finding, whole] as const);
  const reasons = refused(line, whole.refusals);
  const spared = findingsOf(line).filter((one) => isToBeProved(one, context.book));
  if (spared.length === 0) return reasons;
  const answers = new Map([...reasons, ...sparing(line, spared, all, context)]);
  return [...answers];
}

/** Returns the reviews that stay where the violations of a line go: not the tail of such a claim, 没有之一. */
function standingReviews(line: LineGroup, { extraction: { listing }, book }: LineContext): Finding[] {
  const text = listing.blocks[line.block]?.text ?? '';
  const lang = languageOf(text.slice(line.start, line.end), listing.inLanguage);
  const rewriting = book.compiled.rewriting?.[lang];
  const reviews = reviewsAlone(findingsOf(line));
  if (rewriting === undefined) return reviews;
  const claims = findingsOf(line).filter(({ outcome }) => outcome === 'violation');
  return reviews.filter((review) => {
    const span = spanOf(review.where);
    const statement = line.statements.find(({ findings }) => findings.includes(review));
    if (span === undefined || statement === undefined) return true;
    const isBehind = claims.some(({ where }) => (where.end ?? Infinity) <= span.start);
    return !isBehind || !isInTail(text, statement, span, rewriting);
  });
}

/** Returns the wordings for the other findings of a line that leave the words of these as they are. */
function sparing(
  line: LineGroup,
  spared: readonly Finding[],
  all: readonly Span[],
  context: LineContext,
): (readonly [Finding, LineSuggestions])[] {
  const grave = { ...line, statements: line.statements.flatMap((one) => without(one, spared)) };
  if (grave.statements.length === 0) return [];
  const spans = spared.map(({ where }) => spanOf(where)).filter((one) => one !== undefined);
  const part = mended(grave, spans, all, context);
  return 'suggestions' in part
    ? findingsOf(grave).map((one) => [one, part] as const)
    : refused(grave, part.refusals);
}

/** True for a review of what the goods are, which is to be proved and not deleted: 野生, 秦岭深山土蜂蜜. */
function isToBeProved({ ruleId, outcome }: Finding, { byId }: RuleBook): boolean {
  const rewrite = byId.get(ruleId)?.rewrite;
  return outcome === 'review' && typeof rewrite === 'object' && rewrite.by?.includes('clause') === false;
}

function without(statement: StatementGroup, spared: readonly Finding[]): StatementGroup[] {
  const findings = statement.findings.filter((one) => !spared.includes(one));
  return findings.length === 0 ? [] : [{ ...statement, findings }];
}

/** Returns the wordings that cure all findings of the group, or a reason for each of its statements. */
function mended(
  line: LineGroup,
  spared: readonly Span[],
  all: readonly Span[],
  context: LineContext,
): { suggestions: Suggestion[] } | { refusals: readonly NoWording[] } {
  const { listing } = context.extraction;
  const text = listing.blocks[line.block]?.text ?? '';
  const lang = languageOf(text.slice(line.start, line.end), listing.inLanguage);
  const rewriting = context.book.compiled.rewriting?.[lang];
  const problems = line.statements.map((one) => problemsOf(one, context.book, lang));
  const known = problems.filter((one) => one !== undefined);
  if (rewriting === undefined || known.length < problems.length)
    return {
      refusals: problems.map((one) => {
        if (one === undefined) return 'notWording';
        return rewriting === undefined ? 'language' : 'otherFinding';
      }),
    };
  const read = lineOf(line, all, known, { rewriting, lang, spared }, context);
  const outcome = mendLine(read);
  const suggestions: Suggestion[] = [];
  const asked = spared.length > 0 ? undefined : slotFor(read, line, context.report);
  if (asked !== undefined) suggestions.push({ ...asked, safe: false });
  const mend = 'change' in outcome ? candidate(text, line.block, outcome.change) : undefined;
  const wrong = mend === undefined ? 'broken' : faultOf(mend, line, read, context);
  if (mend !== undefined && wrong === undefined) suggestions.push({ ...mend, safe: true });
  if (suggestions.length > 0) return { suggestions };
  if ('refusals' in outcome) return outcome;
  return { refusals: line.statements.map(() => wrong ?? 'broken') };
}

/** Returns why a change cannot be offered; undefined for a safe one. */
function faultOf(mend: Candidate, line: LineGroup, read: Line, context: LineContext): NoWording | undefined {
  return emptiesTheListing(mend, context.extraction)
    ? 'nothingLeft'
    : faultInCheck(mend, line, read, context);
}

function refused(
  { statements }: LineGroup,
  refusals: readonly NoWording[],
): (readonly [Finding, LineSuggestions])[] {
  return statements.flatMap(({ findings }, n) =>
    findings.map((finding) => [finding, { refusal: refusals[n] ?? 'otherFinding' }] as const),
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
  { rewriting, lang, spared }: { rewriting: Rewriting; lang: string; spared: readonly Span[] },
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
    return { ...settled, all: staying, own, spared, problems: problems[n] ?? [] };
  });
  const isOther = (one: Span) => overlaps(one, line) && !line.statements.some((two) => overlaps(one, two));
  return {
    text,
    start: line.start,
    end: line.end,
    inDoubt,
    spared,
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
 * Returns why the edit is not safe: it must remove all findings of the line and add none, and leave no claim in it.
 * Names of goods in a title are allowed, and words that stay as they are.
 */
function faultInCheck(
  { edit, after }: Candidate,
  line: LineGroup,
  { isTitle, spared }: Line,
  { report, extraction, book, check }: LineContext,
): NoWording | undefined {
  const checked = check(editedExtraction(extraction, edit));
  const [was, is] = [keysOf(report.findings), keysOf(checked.findings)];
  const goes = findingsOf(line)
    .map(keyOf)
    .every((key) => (is.get(key) ?? 0) < (was.get(key) ?? 1));
  const comes = [...is].some(([key, times]) => times > (was.get(key) ?? 0));
  if (!goes || comes) return 'notMended';
  const end = line.end + edit.text.length - edit.old.length;
  const names = isTitle ? goodsIn(after, extraction.listing.inLanguage, book) : [];
  const shift = (at: number) => (at >= edit.end ? at + edit.text.length - edit.old.length : at);
  const staying = spared.map((one) => ({ start: shift(one.start), end: shift(one.end) }));
  const isDoubtful = doubtfulKinds(book);
  const claims = checked.claims.filter(({ kind }) => isDoubtful.has(kind));
  const left = claimsIn({ claims }, { ...line, end });
  const isAllowed = (one: Span) => [...names, ...staying].some((name) => overlaps(one, name));
  return left.every(isAllowed) ? undefined : 'otherClaim';
}

/** Returns the spans of the claims in a line. */
function claimsIn(
  { claims }: Pick<Report, 'claims'>,
  { block, start, end }: Pick<LineGroup, 'block' | 'start' | 'end'>,
): Span[] {
  return claims.flatMap(({ where, negated }) => {
    if (negated || where.block !== block || where.start === undefined || where.end === undefined) return [];
    const one = { start: where.start, end: where.end };
    return overlaps(one, { start, end }) ? [one] : [];
  });
}
