import { currentSources } from '../../src/app/rules/shipped-sources.ts';
import { readRuleSource } from '../../src/engine/compile/rule-source.ts';

/** The shipped rules as they are written now; YAML that the build has read is not read again. */
export const RULE_FILES = currentSources().files;
export const RULE_SOURCE = readRuleSource(RULE_FILES, () => undefined);
