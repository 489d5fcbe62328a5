// Joins the findings of one rule in a sentence.
import type { Finding } from '../../model/report/finding.ts';
import type { Rule } from '../../model/rule/rule.ts';

/**
 * Joins the reviews of one rule in a sentence into one, and drops a last-resort rule where another of its
 * topic has a finding: people correct a sentence once. Violations stay apart, each with its own words.
 */
export function joinSentences(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  /** Topics with a finding in each sentence, other than of last-resort rules. */
  const topics = new Map<string, Set<string>>();
  for (const finding of findings) {
    const sentence = sentenceOf(finding);
    if (sentence === undefined || isGuess(finding, rules)) continue;
    const spoken = topics.get(sentence);
    if (spoken === undefined) topics.set(sentence, new Set([finding.topic]));
    else spoken.add(finding.topic);
  }
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const sentence = sentenceOf(finding);
    if (
      sentence !== undefined &&
      isGuess(finding, rules) &&
      topics.get(sentence)?.has(finding.topic) === true
    )
      continue;
    const key =
      sentence === undefined || finding.outcome !== 'review'
        ? `${String(joined.size)} apart`
        : `${sentence} ${finding.ruleId}`;
    const first = joined.get(key);
    joined.set(key, first === undefined ? finding : around(first, finding));
  }
  return [...joined.values()];
}

function isGuess({ ruleId }: Finding, rules: ReadonlyMap<string, Rule>): boolean {
  return rules.get(ruleId)?.lastResort === true;
}

/** Returns a key for the finding's sentence; undefined if it has none. */
function sentenceOf({ family, where, context }: Finding): string | undefined {
  if (
    family !== 'statement' ||
    where.block === undefined ||
    where.start === undefined ||
    context === undefined
  )
    return undefined;
  return `${String(where.block)} ${String(where.start - context.start)} ${context.text}`;
}

/** Joins two findings in a sentence into one that spans from the first to the last words. */
function around(one: Finding, other: Finding): Finding {
  const { context, where } = one;
  if (context === undefined || other.context === undefined || where.start === undefined) return one;
  const start = Math.min(context.start, other.context.start);
  const end = Math.max(context.end, other.context.end);
  const offset = where.start - context.start;
  const quote = context.text.slice(start, end);
  const retold = (text: string) => text.replace(`“${one.quote}”`, () => `“${quote}”`);
  const also = [...new Set([...(one.also ?? []), ...(other.also ?? [])])].sort();
  return {
    ...one,
    quote,
    message: retold(one.message),
    fix: retold(one.fix),
    context: { text: context.text, start, end },
    where: { ...where, start: start + offset, end: end + offset },
    ...(also.length > 0 && { also }),
  };
}
