// The examples of shipped rules. The compiled index has none, they stand in the sources.
import { ruleFileSchema, type Rule } from '../../model/rule/rule.ts';
import { zippedText } from './shipped-rules.ts';

/** Returns the examples of a shipped rule; none for an unknown one. */
export function shippedExamples(ruleId: string): Rule['examples'] {
  const all = JSON.parse(zippedText('sources.json')) as Record<string, unknown>;
  const source = all[`${ruleId}.yaml`];
  return source === undefined ? [] : ruleFileSchema.parse(source).examples;
}
