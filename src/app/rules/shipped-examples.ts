// The examples of shipped rules. The compiled index has none, they stand in the sources.
import { ruleFileSchema, type Rule } from '../../model/rule/rule.ts';
import { storedSources } from './shipped-sources.ts';

/** Returns the examples of a shipped rule, of which a package has no whole pages; none for an unknown one. */
export function shippedExamples(ruleId: string): Rule['examples'] {
  const source = storedSources().files.get(`${ruleId}.yaml`);
  return typeof source === 'object' ? ruleFileSchema.parse(source.value).examples : [];
}
