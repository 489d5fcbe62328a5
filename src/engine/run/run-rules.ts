// Runs the selected rules over one listing and turns their hits into findings.
import { sentenceAround, toClaim } from '../../claims/listing/scanned-listing.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { fillTemplate } from '../../messages/fill-template.ts';
import type { Finding, Where } from '../../model/report/finding.ts';
import { missingWords } from '../../model/rule/missing-words.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';
import type { Counts } from '../../model/report/report.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { isWeighed } from '../../model/listing/block-roles.ts';
import type { Claim } from '../../model/listing/claim.ts';
import { applies } from './applies.ts';
import { isTestimony } from './testimony.ts';
import { sameOf, sideOf } from './both-sides.ts';
import { checkedOnOwnGoods, type OwnResult } from './own-goods.ts';
import { INAPPLICABLE, NOT_IN_FILE, type CheckContext, type RuleHit } from './check-context.ts';
import { hash } from '../../text/memory/hash.ts';
import { placeOfWords } from '../compile/place-of-words.ts';
import type { PreparedRule } from './prepare-rules.ts';
import type { RuleIndex } from './rule-index.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { message } from '../../messages/message.ts';
import { categoryTitle } from '../../model/rule/category-title.ts';

export interface RunOptions {
  lang: UiLanguage;
  /** Identifies the listing in fingerprints. */
  listingId: string;
  /** Whether to list the ids of the rules that passed. */
  listPassed?: boolean;
}

export interface RunResult {
  findings: Finding[];
  /** Number of rules by outcome. */
  counts: Counts;
  /** Number of rules without words in the listing's language. */
  unworded: number;
  /** Ids of rules whose disclosure may stand on a linked page. */
  leftToLinks: string[];
  /** Ids of rules that a label's words would break if advertising law applied to labels. */
  sparedLabels: string[];
  /** Ids of rules that could not be decided in the listing's language. */
  undecidable: string[];
  /** Ids of rules that could not be decided because the file lacks a part of the page. */
  notInFile: string[];
  /** Ids of rules that passed, whether run or not; empty unless `listPassed` is set. */
  passed: string[];
}

/** Runs the rules over one listing. A rule that throws gives one `error` finding; the others still run. */
export function runRules(
  rules: RuleIndex,
  context: CheckContext,
  compiled: CompiledRules,
  options: RunOptions,
): RunResult {
  const { run, pass, inapplicable, unworded } = rules.select(context);
  const counts: Counts = { violation: 0, review: 0, pass, inapplicable, error: 0 };
  const findings: Finding[] = [];
  const leftToLinks: string[] = [];
  const undecidable: string[] = [];
  const notInFile: string[] = [];
  const sparedLabels: string[] = [];
  const passed = options.listPassed === true ? rules.idleOf(context) : [];
  for (const prepared of run) {
    try {
      const scope = applies(prepared, context, compiled.categories);
      const { result, context: read } = scope === 'no' ? inapplicableTo(context) : checked(prepared, context);
      if (result.outcome !== 'fail') {
        counts[result.outcome] += 1;
        if (result.onLinkedPage) leftToLinks.push(prepared.rule.id);
        if (result.cannotTell === 'language') undecidable.push(prepared.rule.id);
        if (result.cannotTell === 'file') notInFile.push(prepared.rule.id);
        if (options.listPassed === true && result.outcome === 'pass') passed.push(prepared.rule.id);
        continue;
      }
      const found: Finding[] = [];
      const hits = result.hits.filter((hit) => !isMisread(hit, prepared, read));
      for (const hit of hits) {
        const held = isOnLabel(hit, prepared, read) ? prepared.onLabels() : prepared;
        if (held === undefined) continue;
        const finding = toFinding(held, hit, scope === 'doubtful', read, compiled, options);
        found.push(read === context ? finding : withWholeContext(finding, context));
      }
      if (found.length < hits.length) sparedLabels.push(prepared.rule.id);
      if (found.length === 0) {
        counts.pass += 1;
        continue;
      }
      counts[found.some((finding) => finding.outcome === 'violation') ? 'violation' : 'review'] += 1;
      for (const finding of found) findings.push(finding);
    } catch (error) {
      counts.error += 1;
      findings.push(toError(prepared, error, options));
    }
  }
  return {
    findings,
    counts,
    unworded,
    passed: passed.sort(),
    leftToLinks,
    undecidable,
    notInFile,
    sparedLabels,
  };
}

/**
 * Runs the check. An omission is not reported where the file is incomplete, a contradiction not where it rests
 * on what is said of other goods.
 */
function checked({ rule, check }: PreparedRule, context: CheckContext): OwnResult {
  if (rule.family === 'contradiction') return checkedOnOwnGoods(check, context);
  const result = check(context);
  const isMissing = result.outcome === 'fail' && rule.family === 'omission';
  return { result: isMissing && !context.isWhole ? NOT_IN_FILE : result, context };
}

const inapplicableTo = (context: CheckContext): OwnResult => ({ result: INAPPLICABLE, context });

/** Shows the sentence of a finding as it was written, with its asides. */
function withWholeContext(finding: Finding, { extraction: { listing } }: CheckContext): Finding {
  const { context, where } = finding;
  if (context === undefined || where.block === undefined || where.start === undefined) return finding;
  const from = where.start - context.start;
  const text = listing.blocks[where.block]?.text.slice(from, from + context.text.length) ?? context.text;
  return { ...finding, context: { ...context, text } };
}

function toFinding(
  prepared: PreparedRule,
  hit: RuleHit,
  doubtful: boolean,
  context: CheckContext,
  compiled: CompiledRules,
  options: RunOptions,
): Finding {
  const { rule } = prepared;
  const { lang, listingId } = options;
  const claim = hit.match === undefined ? undefined : toClaim(context.scanned, hit.match);
  const first = hit.evidence?.[0];
  const quote = claim?.quote ?? first?.quote ?? '';
  const reason = isGuess(hit, context)
    ? 'picture-unclear'
    : (reasonFor(prepared, hit, doubtful) ??
      (isNotOwnWording(claim, context, compiled) ? 'testimony' : undefined) ??
      (context.extraction.listing.genre === undefined ? undefined : 'no-listing'));
  const data = dataOf(hit, compiled, lang);
  const same = sameOf(hit, context, lang);
  const values = { ...data, quote, ...categoryValues(context, compiled, lang) };
  return {
    ruleId: rule.id,
    outcome: reason === undefined ? 'violation' : 'review',
    severity: hit.severity ?? prepared.severity,
    family: rule.family,
    topic: rule.topic,
    message: fillTemplate(inLanguage(rule.message, lang), values),
    quote,
    ...(hit.match === undefined ? {} : { context: sentenceAround(context.scanned, hit.match) }),
    where:
      claim === undefined
        ? placeOfEvidence(hit, context)
        : placeOfWords(context.extraction, claim.block, claim.start, claim.end),
    ...(reason === undefined
      ? {}
      : { reason: fillTemplate(message(lang, 'reasons', reason), values), reasonCode: reason }),
    laws: prepared.citations(),
    fix: fillTemplate(inLanguage(rule.fix, lang), values),
    ...(data === undefined ? {} : { data }),
    ...(hit.evidence === undefined || hit.evidence.length < 2
      ? {}
      : {
          evidence: hit.evidence.map((one, at) =>
            sideOf(placed(one, context), same, hit.states?.[at], context.extraction.listing.inLanguage),
          ),
        }),
    ...(same === undefined ? {} : { same }),
    fingerprint: hash(`${rule.id}\n${listingId}\n${normalize(quote).text}`),
  };
}

/** True for the words of a customer: a block such as a testimonial, or a signed quotation. */
function isNotOwnWording(
  claim: Claim | undefined,
  { extraction: { listing } }: CheckContext,
  { roles }: CompiledRules,
): boolean {
  const role = claim && listing.blocks[claim.block]?.role;
  if (claim === undefined || role === undefined) return false;
  if (isWeighed(role)) return roles?.[role]?.most === 'review';
  return isTestimony(listing.blocks, claim.block, claim.start, claim.end);
}

/** Adds line and column to the evidence. Evidence of another page has them already. */
function placed(one: Evidence, { extraction }: CheckContext): Evidence {
  return one.page === undefined ? { ...one, ...extraction.placeOf(one) } : one;
}

/** Returns the values for the texts. Missing proofs are given as titles, and as names for programs. */
function dataOf({ data, missing }: RuleHit, compiled: CompiledRules, lang: UiLanguage) {
  if (missing === undefined) return data;
  return {
    ...data,
    missing: missingWords(missing, compiled.proofs ?? {}, lang),
    missingParts: [...missing.all, ...missing.any],
    ...(missing.any.length === 0 ? {} : { missingAny: missing.any }),
  };
}

/** True if the hit rests on characters that were read from a picture with low confidence. */
function isGuess({ match, evidence }: RuleHit, { extraction: { doubtful } }: CheckContext): boolean {
  if (doubtful === undefined || doubtful.size === 0) return false;
  const blocks = [match?.block, ...(evidence ?? []).map(({ block }) => block)];
  return blocks.some((block) => block !== undefined && doubtful.has(block));
}

/** True for a contradiction that rests on such characters: a misread figure contradicts nothing. */
function isMisread(hit: RuleHit, { rule }: PreparedRule, context: CheckContext): boolean {
  return rule.family === 'contradiction' && isGuess(hit, context);
}

/** True for a statement on a pack's label. Other rule families judge labels like any other text. */
function isOnLabel({ match }: RuleHit, { rule }: PreparedRule, context: CheckContext): boolean {
  if (match === undefined || rule.family !== 'statement') return false;
  const { role } = context.extraction.listing.blocks[match.block] ?? {};
  return role === 'image-text' && context.labels.has(match.block);
}

function reasonFor(prepared: PreparedRule, hit: RuleHit, doubtful: boolean): ReasonCode | undefined {
  if (hit.reason !== undefined) return hit.reason;
  if (hit.match?.weak === true) return 'weak-wording';
  if (doubtful) return 'doubtful-category';
  if (prepared.rule.outcome === 'review') return 'fact-needed';
  if (prepared.ceiling === 'review') return 'other-law';
  return prepared.memoryOnly ? 'memory-citation' : undefined;
}

function placeOfEvidence(hit: RuleHit, context: CheckContext): Where {
  const first = hit.evidence?.[0];
  if (first === undefined) return {};
  const { block, start, end } = first;
  const place = context.extraction.placeOf(first);
  if (block === undefined) return place;
  const role = context.extraction.listing.blocks[block]?.role;
  return {
    ...place,
    ...(role === undefined ? {} : { role }),
    block,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

function categoryValues(context: CheckContext, compiled: CompiledRules, lang: UiLanguage) {
  const { category } = context;
  if (category === undefined) return {};
  return {
    category: categoryTitle(category.id, compiled, lang),
    confidence: Math.round(category.confidence * 100),
  };
}

function toError(prepared: PreparedRule, error: unknown, options: RunOptions): Finding {
  const { rule } = prepared;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ruleId: rule.id,
    outcome: 'error',
    severity: prepared.severity,
    family: rule.family,
    topic: rule.topic,
    message: message(options.lang, 'notes', 'ruleFailed', { title: inLanguage(rule.title, options.lang) }),
    quote: '',
    where: {},
    reason: detail,
    laws: prepared.citations(),
    fix: '',
    fingerprint: hash(`${rule.id}\n${options.listingId}\nerror`),
  };
}
