import type { Finding } from '../../model/report/finding.ts';
import type { Rule } from '../../model/rule/rule.ts';

/**
 * One rule asks once about a sentence, and a rule of last resort says nothing where its topic has spoken: people mend
 * a sentence once. Violations stay apart, for each rests on words of its own.
 */
export function joinSentences(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  /** The topics that have spoken of a sentence by more than a guess. */
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

/** Tells a sentence of the listing from all others, where the finding has one. */
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

/** Two findings on a sentence as one, on the words from the first to the last. */
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
