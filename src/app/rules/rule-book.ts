import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_CHECKS } from '../../checks/registry.ts';
import { ConceptScanner } from '../../claims/concept-scanner.ts';
import { KnownTexts, SENTENCES } from '../../claims/known-texts.ts';
import { SentenceNotes } from '../../claims/sentence-note.ts';
import { RecentTexts } from '../../claims/recent-texts.ts';
import type { Scanners } from '../../claims/scan-listing.ts';
import { prepareRules, type PrepareOptions } from '../../engine/run/prepare-rules.ts';
import { RuleIndex } from '../../engine/run/rule-index.ts';
import { triggersOf } from '../../engine/compile/triggers-of.ts';
import type { RuleFiles } from '../../engine/compile/rule-source.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import { unpackTables, type VocabularyTables } from '../../claims/vocabulary-tables.ts';
import { unpackWordings, type WordingTables } from '../../claims/wording-tables.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { joinTexts, type BareRules, type RuleTexts } from './rule-texts.ts';
import { shippedFolder } from './shipped-file.ts';

/** Compiled rules with everything made from them on demand: scanners by language, rules by law and date. */
export class RuleBook {
  readonly compiled: CompiledRules;
  readonly byId: ReadonlyMap<string, Rule>;
  readonly scanners: Scanners;
  private readonly prepared = new Map<string, RuleIndex>();
  /** What was given last for a list of laws: the rows of a catalogue ask with the same few. */
  private readonly latest = new WeakMap<
    readonly string[],
    { asOf: string; lang: string; selectionKey: string | undefined; rules: RuleIndex }
  >();

  private readonly readColumns: () => ColumnBook;
  private knownColumns: ColumnBook | undefined;

  constructor(
    compiled: CompiledRules,
    vocabularyOf: (lang: string) => VocabularyTables | undefined,
    readColumns: () => ColumnBook,
    wordingsOf: (lang: string) => WordingTables | undefined = () => undefined,
  ) {
    this.compiled = compiled;
    this.readColumns = readColumns;
    this.byId = new Map(compiled.rules.map((rule) => [rule.id, rule]));
    const triggers = new Set(compiled.rules.flatMap((rule) => triggersOf(rule) ?? []));
    const isTrigger = (concept: string) => triggers.has(concept);
    const notes = new SentenceNotes(compiled.attributes ?? {});
    const made = new Map<string, ConceptScanner | undefined>();
    this.scanners = {
      cells: new RecentTexts(),
      sentences: new KnownTexts(SENTENCES, notes),
      notes,
      get: (lang) => {
        if (!made.has(lang)) {
          const vocabulary = vocabularyOf(lang);
          made.set(
            lang,
            vocabulary === undefined
              ? undefined
              : new ConceptScanner(vocabulary, () => wordingsOf(lang), isTrigger),
          );
        }
        return made.get(lang);
      },
    };
  }

  /** How exports name their columns; read when the first catalogue comes by. */
  get columns(): ColumnBook {
    return (this.knownColumns ??= this.readColumns());
  }

  /** The rules in force under these laws and options; the same give the same index. */
  rulesFor(laws: readonly string[], options: RuleOptions): RuleIndex {
    const { asOf, lang, selectionKey } = options;
    const latest = this.latest.get(laws);
    if (latest?.asOf === asOf && latest.lang === lang && latest.selectionKey === selectionKey)
      return latest.rules;
    const name = [laws.join(','), asOf, lang, selectionKey ?? ''].join('|');
    let rules = this.prepared.get(name);
    if (rules === undefined)
      this.prepared.set(
        name,
        (rules = new RuleIndex(
          prepareRules(this.compiled, PREDICATE_CHECKS, { ...options, laws }),
          this.compiled,
        )),
      );
    this.latest.set(laws, { asOf, lang, selectionKey, rules });
    return rules;
  }
}

/** `selectionKey` tells selections and severities apart. */
export type RuleOptions = Omit<PrepareOptions, 'laws'> & { selectionKey?: string };

/** The rules that come with the tool, as compiled by its build. */
export function loadShippedRules(): RuleBook {
  return new RuleBook(
    joinTexts(
      JSON.parse(shippedText('index.json')) as BareRules,
      () => JSON.parse(shippedText('texts.json')) as RuleTexts,
    ),
    shippedVocabulary,
    () => shippedColumns.columns,
    shippedWordings,
  );
}

/** The words of a language that come with the tool. */
export function shippedVocabulary(lang: string): VocabularyTables | undefined {
  const name = `vocabulary.${lang}`;
  if (!isShipped(name, lang)) return undefined;
  return unpackTables(shippedText(`${name}.json`), readFileSync(join(shippedFolder(), `${name}.bin`)));
}

/** The fitted models of a language that come with the tool. */
export function shippedWordings(lang: string): WordingTables | undefined {
  const name = `wording.${lang}`;
  if (!isShipped(name, lang)) return undefined;
  return unpackWordings(shippedText(`${name}.json`), readFileSync(join(shippedFolder(), `${name}.bin`)));
}

function isShipped(name: string, lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang) && existsSync(join(shippedFolder(), `${name}.json`));
}

function shippedText(name: string): string {
  return readFileSync(join(shippedFolder(), name), 'utf8');
}

/** How exports name their columns, without the rules. */
export const shippedColumns = {
  get columns(): ColumnBook {
    return JSON.parse(shippedText('columns.json')) as ColumnBook;
  },
};

/** The examples of a shipped rule; the compiled index leaves them out. */
export function shippedExamples(ruleId: string): Rule['examples'] {
  const all = JSON.parse(shippedText('examples.json')) as Record<string, Rule['examples']>;
  return all[ruleId] ?? [];
}

/** Tells this build's code and rules from another's; undefined where nothing is built. */
export function buildId(): string | undefined {
  try {
    return readFileSync(join(shippedFolder(), '..', 'build-id'), 'utf8');
  } catch {
    return undefined;
  }
}

/** The files of the shipped rules as the build read them, to be compiled together with others. */
export function shippedFiles(): RuleFiles {
  const files = JSON.parse(shippedText('sources.json')) as object;
  return new Map(Object.entries(files).map(([path, value]: [string, unknown]) => [path, { value }]));
}

/** The folder of the shipped rules as written. */
export function shippedSources(): string {
  return join(shippedFolder(), '..', '..', 'rules');
}
