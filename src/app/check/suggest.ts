import { candidate, type Candidate } from '../../engine/rewrite/candidate.ts';
import { statementsIn, type Stretch } from '../../engine/rewrite/clause.ts';
import { passagesIn } from '../../engine/rewrite/passages.ts';
import { mendStatement } from '../../engine/rewrite/mend-statement.ts';
import { putSlot } from '../../engine/rewrite/put-slot.ts';
import type { Statement } from '../../engine/rewrite/statement.ts';
import type { Trouble } from '../../engine/rewrite/trouble.ts';
import { troubleOf } from '../../engine/rewrite/trouble-of.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import type { NoWording, Suggestion } from '../../model/report/suggestion.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { editedExtraction } from './edited-extraction.ts';
import { goodsIn } from './goods-in.ts';
import { meets, statementGroups, type StatementGroup } from './statement-groups.ts';

/** Of a listing with more statements in doubt than this, the gravest get suggestions: each is checked by a check of its own. */
const MOST_STATEMENTS = 60;

type Answer = { suggestions: Suggestion[] } | { refusal: NoWording };

/**
 * Adds to each finding how its whole statement could read, one statement a step, or why no wording can be suggested.
 * A wording cures all that is in doubt in the statement; each is tried on the listing with `check`.
 */
export function* withSuggestions(
  report: Report,
  extraction: Extraction,
  book: RuleBook,
  check: (edited: Extraction) => Report,
): Generator<undefined, Report> {
  const { blocks, inLanguage } = extraction.listing;
  const statements = new Map<number, readonly Stretch[]>();
  const statementsOf = (block: number) => {
    const known = statements.get(block) ?? passagesOf(blocks[block]?.text ?? '', inLanguage, book);
    statements.set(block, known);
    return known;
  };
  const answers = new Map<Finding, Answer>();
  const groups = statementGroups(report.findings, statementsOf);
  const sound = soundTextOf(blocks, groups);
  for (const group of groups.slice(0, MOST_STATEMENTS)) {
    const answer = answerFor(group, statementsOf(group.block), sound, report, extraction, book, check);
    for (const finding of group.findings) answers.set(finding, answer);
    yield;
  }
  const findings = report.findings.map((finding): Finding => {
    const answer = answers.get(finding);
    if (answer === undefined) return finding;
    if ('refusal' in answer) return { ...finding, noWording: answer.refusal };
    return { ...finding, suggestions: answer.suggestions.map((one) => placed(one, extraction)) };
  });
  return { ...report, findings };
}

function passagesOf(text: string, inLanguage: string | undefined, book: RuleBook): Stretch[] {
  const how = book.compiled.rewriting?.[languageOf(text, inLanguage)];
  const statements = statementsIn(text);
  return how === undefined ? statements : passagesIn(text, statements, how);
}

/** What stands in no statement with a finding. */
function soundTextOf(blocks: readonly Block[], groups: readonly StatementGroup[]): string {
  return blocks
    .map(({ text }, block) => {
      const own = groups.filter((one) => one.block === block).sort((a, b) => b.start - a.start);
      return own.reduce((left, { start, end }) => left.slice(0, start) + '\n' + left.slice(end), text);
    })
    .join('\n');
}

function answerFor(
  group: StatementGroup,
  all: readonly Stretch[],
  elsewhere: string,
  report: Report,
  extraction: Extraction,
  book: RuleBook,
  check: (edited: Extraction) => Report,
): Answer {
  const { blocks, inLanguage } = extraction.listing;
  const shown = blocks[group.block];
  const text = shown?.text ?? '';
  const lang = languageOf(text.slice(group.start, group.end), inLanguage);
  const how = book.compiled.rewriting?.[lang];
  if (how === undefined) return { refusal: 'notWording' };
  const troubles: Trouble[] = [];
  for (const finding of group.findings) {
    const rule = book.byId.get(finding.ruleId);
    const trouble = rule && troubleOf(finding, rule, group, book.compiled.proofs ?? {}, lang);
    if (trouble === undefined) return { refusal: 'notWording' };
    troubles.push(trouble);
  }
  const isTitle = shown?.role === 'title';
  const statement: Statement = {
    text,
    all,
    own: group,
    troubles,
    how,
    isTitle,
    blockBefore: blocks[group.block - 1]?.text ?? '',
    blockAfter: blocks[group.block + 1]?.text ?? '',
    elsewhere,
  };
  const before = keysOf(report.findings);
  const suggestions: Suggestion[] = [];
  const slot = putSlot(statement);
  const asked =
    slot !== undefined && 'change' in slot ? candidate(text, group.block, slot.change) : undefined;
  if (asked !== undefined && claimsIn(report, group).every((one) => troubles.some((two) => meets(one, two))))
    suggestions.push({ ...asked, safe: false });
  const mended = mendStatement(statement);
  const mend = 'change' in mended ? candidate(text, group.block, mended.change) : undefined;
  if (
    mend !== undefined &&
    !emptiesTheListing(mend, extraction) &&
    holds(mend, group, before, check(editedExtraction(extraction, mend.edit)), isTitle ? namesOf(mend) : [])
  )
    suggestions.push({ ...mend, safe: true });
  if (suggestions.length > 0) return { suggestions };
  return 'refusal' in mended ? mended : { refusal: 'otherClaim' };

  /** A name of goods in a title may sound like a claim: 养生壶. */
  function namesOf({ after }: Candidate): Stretch[] {
    return goodsIn(after, inLanguage, book);
  }
}

/** Nothing but the title would be left of what the merchant says. */
function emptiesTheListing({ after, edit }: Candidate, { listing }: Extraction): boolean {
  return (
    after === '' &&
    !listing.blocks.some(({ role, text }, n) => n !== edit.block && role !== 'title' && text.trim() !== '')
  );
}

/** All findings of the statement go, none comes, and no claim is left in it but within `names`. */
function holds(
  { edit }: Candidate,
  group: StatementGroup,
  before: ReadonlyMap<string, number>,
  checked: Report,
  names: readonly Stretch[],
): boolean {
  const after = keysOf(checked.findings);
  const goes = group.findings.map(keyOf).every((key) => (after.get(key) ?? 0) < (before.get(key) ?? 1));
  const comes = [...after].some(([key, times]) => times > (before.get(key) ?? 0));
  const end = group.end + edit.text.length - edit.old.length;
  const left = claimsIn(checked, { ...group, end });
  return goes && !comes && left.every((one) => names.some((name) => meets(one, name)));
}

/** Where claims stand in a stretch of a block. */
function claimsIn({ claims }: Report, { block, start, end }: StatementGroup): Stretch[] {
  return claims.flatMap(({ where, negated }) => {
    if (negated || where.block !== block || where.start === undefined || where.end === undefined) return [];
    const one = { start: where.start, end: where.end };
    return meets(one, { start, end }) ? [one] : [];
  });
}

/** A finding by its rule and words: the listing's own name may change with them. */
export function keyOf({ ruleId, quote }: Finding): string {
  return `${ruleId}\n${quote.toLowerCase()}`;
}

export function keysOf(findings: readonly Finding[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const finding of findings) keys.set(keyOf(finding), 1 + (finding.repeats ?? 0));
  return keys;
}

/** Both ends in the source: the end is that of the last character, which a mark of the source may follow. */
function placed(suggestion: Suggestion, extraction: Extraction): Suggestion {
  const { block, start, end } = suggestion.edit;
  const from = extraction.placeInBlock(block, start);
  const last = end === start ? from : extraction.placeInBlock(block, end - 1);
  const to = end === start || last.column === undefined ? last : { ...last, column: last.column + 1 };
  return { ...suggestion, edit: { ...suggestion.edit, from, to } };
}

/** Han characters in a listing in another language are Chinese. */
function languageOf(said: string, inLanguage: string | undefined): string {
  if (inLanguage !== undefined && inLanguage !== 'en') return inLanguage.slice(0, 2);
  return /\p{Script=Han}/u.test(said) ? 'zh' : 'en';
}
