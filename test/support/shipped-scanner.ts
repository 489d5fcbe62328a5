import { ConceptScanner } from '../../src/claims/matching/concept-scanner.ts';
import type { ConceptMatch } from '../../src/claims/matching/concept-match.ts';
import { vocabularyTables } from '../../src/claims/matching/vocabulary-tables.ts';
import { compileVocabulary } from '../../src/engine/compile/compile-vocabulary.ts';
import type { CompiledVocabulary } from '../../src/model/rule/compiled.ts';
import { normalize, sourceSpan } from '../../src/text/fold/normalize.ts';
import { segment } from '../../src/text/segment/segments.ts';
import { RULE_SOURCE } from './rule-source.ts';

export interface Quoted extends ConceptMatch {
  /** The page's own characters. */
  quote: string;
}

const compiled = new Map<string, CompiledVocabulary>();
const scanners = new WeakMap<CompiledVocabulary, ConceptScanner>();

/** The vocabulary in rules/, compiled once a worker; without what merchants write in disguise if asked. */
export function shippedVocabulary(lang: string, disguises = true): CompiledVocabulary {
  const name = `${lang} ${disguises}`;
  const known = compiled.get(name) ?? compile(lang, disguises);
  compiled.set(name, known);
  return known;
}

function compile(lang: string, disguises: boolean): CompiledVocabulary {
  const whole = RULE_SOURCE.vocabularies.get(lang);
  if (whole === undefined) throw new Error(`no vocabulary in ${lang}`);
  const { concepts, sets } = whole;
  return compileVocabulary(disguises ? whole : { lang, concepts, sets, wordings: [] }, () => undefined);
}

export function quotesIn(vocabulary: CompiledVocabulary): (text: string) => Quoted[] {
  const scanner = scanners.get(vocabulary) ?? new ConceptScanner(vocabularyTables(vocabulary));
  scanners.set(vocabulary, scanner);
  return (text) => {
    const normalized = normalize(text);
    return scanner.scan(normalized.text, segment(normalized.text), true).map((match) => ({
      ...match,
      quote: text.slice(...sourceSpan(normalized, match.start, match.end)),
    }));
  };
}
