import { fillTemplate } from '../../messages/fill-template.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import { missingWords } from '../../model/rule/missing-words.ts';
import type { Rewrite, RewriteWay, Rewriting } from '../../model/rule/rewriting.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { candidate, type Candidate } from './candidate.ts';
import { clauseAround, type Stretch } from './clause.ts';
import { beforeWords, cutClause, cutWords, type Change } from './cut.ts';

interface Sentence {
  finding: Finding;
  text: string;
  words: { start: number; end: number };
  block: number;
  isTitle: boolean;
  how: Rewriting;
  rule: Rule;
  lang: string;
  proofs: NonNullable<CompiledRules['proofs']>;
}

/** Proofs are named in one of these. */
const NAMED_IN = ['en', 'zh'] as const;

const BY_PREDICATE: Readonly<Record<string, readonly RewriteWay[]>> = {
  forbids: ['replace', 'words', 'clause'],
  denies: ['replace', 'words', 'clause'],
  substantiates: ['slot', 'replace', 'words', 'clause'],
};

/** Other wordings for the words of a finding, made of the merchant's own sentence, best first. */
export function rewritesOf(
  finding: Finding,
  blocks: readonly Block[],
  rule: Rule,
  { rewriting = {}, proofs = {} }: Pick<CompiledRules, 'rewriting' | 'proofs'>,
  lang: string,
): Candidate[] {
  const { block, start, end } = finding.where;
  const shown = block === undefined ? undefined : blocks[block];
  const how = rewriting[lang];
  if (
    block === undefined ||
    start === undefined ||
    end === undefined ||
    shown === undefined ||
    how === undefined
  )
    return [];
  if (rule.rewrite === 'none') return [];
  const ways = rule.rewrite?.by ?? BY_PREDICATE[predicateOf(rule)] ?? [];
  const sentence: Sentence = {
    finding,
    text: shown.text,
    words: { start, end },
    block,
    isTitle: shown.role === 'title',
    how,
    rule,
    lang,
    proofs,
  };
  const found: Candidate[] = [];
  for (const way of ways) {
    // A title that does without the words keeps what the goods are called.
    if (way === 'clause' && sentence.isTitle && found.some(({ kind }) => kind !== 'fill')) break;
    const one = WAYS[way](sentence, rule.rewrite);
    if (one !== undefined) found.push(one);
  }
  return found;
}

type Written = Exclude<Rewrite, 'none'>;
type Way = (sentence: Sentence, rewrite: Written | undefined) => Candidate | undefined;

const WAYS: Readonly<Record<RewriteWay, Way>> = {
  replace: (sentence, rewrite) => {
    const pairs = Object.entries(rewrite?.replace?.[sentence.lang] ?? {}).sort(
      (a, b) => b[0].length - a[0].length,
    );
    for (const [from, to] of pairs) {
      const start = overlapping(sentence, from);
      if (start === undefined) continue;
      if (to.length <= 2 && isAlone(sentence, { start, end: start + from.length })) continue;
      const begin = beforeWords(sentence.text, start, 0, sentence.how.scopes);
      return candidateIn(sentence, { start: begin, end: start + from.length, text: to });
    }
    return undefined;
  },
  words: (sentence, rewrite) => {
    // Without a particle the words may be a verb: only rules on adjectives say that they may go alone.
    if (sentence.how.attributive.length === 0 && rewrite?.by === undefined) return undefined;
    const cut = cutWords(sentence.text, sentence.words, sentence.how, sentence.isTitle);
    return cut && withPrices(sentence, cut);
  },
  clause: (sentence) => {
    const cut = cutClause(sentence.text, sentence.words, sentence.how, sentence.isTitle);
    // A title is needed: of one that would be gone the words alone go.
    const rest = sentence.text.slice(0, cut.start) + sentence.text.slice(cut.end);
    if (!sentence.isTitle || /[\p{L}]{2}/u.test(rest)) return withPrices(sentence, cut);
    return candidateIn(sentence, { ...sentence.words, text: '' });
  },
  slot: (sentence, rewrite) => {
    const facts = factsAsked(sentence, rewrite);
    // A title names the goods; facts about them stand below.
    if (facts === '' || sentence.isTitle) return undefined;
    const { text, words, how } = sentence;
    const { end } = clauseAround(text, words, how, false);
    const rest = text.slice(words.end, end);
    const colon = /[:：]/.exec(rest)?.index ?? rest.length;
    // Behind a price that follows the words it would seem to be about that one.
    const at = /^[\s（(]/.test(rest) && PRICE.test(rest) ? words.end : words.end + colon;
    return candidateIn(sentence, { start: at, end: at, text: fillTemplate(sentence.how.slot, { facts }) });
  },
};

const PRICE = /[¥￥$€£₩]\s?\d|\d\s?(?:元|円|원|EUR|USD|GBP)/;

/** What goods cost is not taken out with the words around it. */
function withPrices(sentence: Sentence, cut: Change): Candidate | undefined {
  return PRICE.test(sentence.text.slice(cut.start, cut.end)) ? undefined : candidateIn(sentence, cut);
}

const candidateIn = ({ text, block }: Sentence, change: Change) => candidate(text, block, change);

/** The facts that are missing, in the language of the sentence. */
function factsAsked({ finding, lang, proofs }: Sentence, rewrite: Written | undefined): string {
  const tongue = NAMED_IN.find((one) => one === lang) ?? 'en';
  if (rewrite?.slot !== undefined) return inLanguage(rewrite.slot, tongue);
  const parts = namesIn(finding.data?.['missingParts']);
  const any = namesIn(finding.data?.['missingAny']);
  return missingWords({ all: parts.filter((one) => !any.includes(one)), any }, proofs, tongue);
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function predicateOf(rule: Rule): string {
  return Object.keys(BY_PREDICATE).find((name) => name in rule) ?? '';
}

/** "最佳、第一品牌": an adjective that says something of nothing is not made better by a weaker one. */
function isAlone({ text, how, isTitle }: Sentence, words: Stretch): boolean {
  const { start, end } = clauseAround(text, words, how, isTitle);
  return start === words.start && end === words.end && !isTitle;
}

/** Where the listed words stand, if they have a part in the quoted ones. */
function overlapping({ text, words }: Sentence, listed: string): number | undefined {
  const from = Math.max(0, words.start - listed.length + 1);
  const at = text.toLowerCase().indexOf(listed.toLowerCase(), from);
  return at === -1 || at >= words.end ? undefined : at;
}
