import { RELATION_SIGNS } from '../../checks/relation-signs.ts';
import { PREDICATE_CHECKS } from '../../checks/registry.ts';
import { ConceptScanner } from '../../claims/matching/concept-scanner.ts';
import { WordBook } from '../../claims/words/word-book.ts';
import { Scanners } from '../../claims/listing/scan-listing.ts';
import { prepareRules, type PrepareOptions } from '../../engine/run/prepare-rules.ts';
import type { SentenceTools } from '../../claims/statements/scan-sentence.ts';
import { RuleIndex } from '../../engine/run/rule-index.ts';
import { triggersOf } from '../../engine/compile/triggers-of.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { VocabularyTables } from '../../claims/matching/vocabulary-tables.ts';
import { StatementModels } from '../../claims/wording/statement-models.ts';
import { wordingTables, type WordingTables } from '../../claims/wording/wording-tables.ts';
import { isSpaced } from '../../text/language/is-spaced-language.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Rule } from '../../model/rule/rule.ts';

/** Compiled rules with everything made from them on demand: scanners by language, rules by law and date. */
export class RuleBook {
  /** @internal */
  readonly compiled: CompiledRules;
  /** Each rule by its id, `topic/name`. */
  readonly byId: ReadonlyMap<string, Rule>;
  /** @internal */
  readonly scanners: Scanners;
  private readonly prepared = new Map<string, RuleIndex>();
  /** What was given last for a list of laws: the rows of a catalogue ask with the same few. */
  private readonly latest = new WeakMap<
    readonly string[],
    { asOf: string; lang: string; selectionKey: string | undefined; rules: RuleIndex }
  >();

  private readonly readPeople: () => PeopleBook;
  private knownPeople: PeopleBook | undefined;
  private readonly readColumns: () => ColumnBook;
  private worded: ReadonlySet<string> | undefined;
  private readonly modelsOf: (lang: string) => StatementModels | undefined;
  private knownColumns: ColumnBook | undefined;

  /** @internal */
  constructor(
    compiled: CompiledRules,
    vocabularyOf: (lang: string) => VocabularyTables | undefined,
    readColumns: () => ColumnBook,
    wordingsOf: (lang: string) => WordingTables | undefined = () => undefined,
    readPeople: () => PeopleBook = () => ({}),
  ) {
    this.readPeople = readPeople;
    this.compiled = compiled;
    this.readColumns = readColumns;
    this.byId = new Map(compiled.rules.map((rule) => [rule.id, rule]));
    const triggers = new Set(compiled.rules.flatMap((rule) => triggersOf(rule) ?? []));
    const made = new Map<string, ConceptScanner | undefined>();
    const models = new Map<string, StatementModels | undefined>();
    this.modelsOf = (lang) => {
      if (!models.has(lang)) models.set(lang, newModels(wordingsOf(lang), vocabularyOf(lang)));
      return models.get(lang);
    };
    const words = new WordBook(compiled.relationWords ?? {}, RELATION_SIGNS);
    const tools: SentenceTools = {
      isTrigger: (concept) => triggers.has(concept),
      signsOf: ({ text, source }) => words.signsIn(text, source),
      scanner: (lang) => {
        if (!made.has(lang)) made.set(lang, scannerOf(vocabularyOf(lang), () => this.modelsOf(lang)));
        return made.get(lang);
      },
    };
    this.scanners = new Scanners(tools, words);
  }

  /**
   * Do rules know words of this language? A listing that does not say its language is asked as it is.
   * @internal
   */
  knowsLanguage(lang: string | undefined): boolean {
    this.worded ??= new Set(Object.values(this.compiled.conceptLanguages).flat());
    return lang === undefined || this.worded.has(lang);
  }

  /**
   * How far above its bar the likeliest model of the language holds a statement to be a claim; below 0 where none says
   * so, undefined where none can tell.
   * @internal
   */
  likenessOf(statement: string, lang: string): number | undefined {
    return this.modelsOf(lang)?.likenessOf(statement);
  }

  /**
   * How exports name their columns; read when the first catalogue comes by.
   * @internal
   */
  get columns(): ColumnBook {
    return (this.knownColumns ??= this.readColumns());
  }

  /**
   * What tells data of people; read with the first listing that is redacted.
   * @internal
   */
  get people(): PeopleBook {
    return (this.knownPeople ??= this.readPeople());
  }

  /**
   * The rules in force under these laws and options; the same give the same index.
   * @internal
   */
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
          this.scanners.words,
        )),
      );
    this.latest.set(laws, { asOf, lang, selectionKey, rules });
    return rules;
  }
}

function scannerOf(
  vocabulary: VocabularyTables | undefined,
  modelsOf: () => StatementModels | undefined,
): ConceptScanner | undefined {
  if (vocabulary === undefined) return undefined;
  return new ConceptScanner(vocabulary, (...sentence) => modelsOf()?.judge(...sentence) ?? sentence[2]);
}

function newModels(
  tables: WordingTables | undefined,
  vocabulary: VocabularyTables | undefined,
): StatementModels | undefined {
  if (tables !== undefined) return new StatementModels(tables);
  if (vocabulary === undefined) return undefined;
  const { wordings = [], lang } = vocabulary;
  return new StatementModels(wordingTables(wordings, isSpaced(lang)));
}

/** `selectionKey` tells selections and severities apart. */
export type RuleOptions = Omit<PrepareOptions, 'laws'> & { selectionKey?: string };
