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
import { lawsOnDay, type LawsOnDay } from './laws-on-day.ts';
import { rulesOnDay, type RulesOnDay } from './rules-on-day.ts';
import type { Rule } from '../../model/rule/rule.ts';

/** The compiled rules, and what is built from them at first use, such as scanners by language. */
export class RuleBook {
  /** @internal */
  readonly compiled: CompiledRules;
  /** Each rule by its id, `topic/name`. */
  readonly byId: ReadonlyMap<string, Rule>;
  /** @internal */
  readonly scanners: Scanners;
  private readonly prepared = new Map<string, RuleIndex>();
  private readonly onDays = new Map<string, LawsOnDay>();
  private readonly rulesOnDays = new Map<string, RulesOnDay>();
  /** The last result for an array of laws: rows of a catalogue pass the same few arrays. */
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
      if (!models.has(lang)) models.set(lang, newModels(wordingsOf(lang), () => vocabularyOf(lang)));
      return models.get(lang);
    };
    const words = new WordBook(compiled.relationWords ?? {}, RELATION_SIGNS, compiled.signLetters);
    const tools: SentenceTools = {
      words,
      isTrigger: (concept) => triggers.has(concept),
      signsOf: ({ text, source }) => words.signsIn(text, source),
      scanner: (lang) => {
        if (!made.has(lang)) made.set(lang, scannerOf(vocabularyOf(lang), () => this.modelsOf(lang)));
        return made.get(lang);
      },
    };
    this.scanners = new Scanners(tools);
  }

  /**
   * True if rules have words in this language. An unknown language counts as known.
   * @internal
   */
  knowsLanguage(lang: string | undefined): boolean {
    this.worded ??= new Set(Object.values(this.compiled.conceptLanguages).flat());
    return lang === undefined || this.worded.has(lang);
  }

  /**
   * Returns how far the best model scores a statement above its threshold. Below 0 it is no claim; undefined
   * where the language has no model.
   * @internal
   */
  likenessOf(statement: string, lang: string): number | undefined {
    return this.modelsOf(lang)?.likenessOf(statement);
  }

  /**
   * The known column headings of catalogues; loaded with the first catalogue.
   * @internal
   */
  get columns(): ColumnBook {
    return (this.knownColumns ??= this.readColumns());
  }

  /**
   * Words that mark personal data; loaded with the first listing that is redacted.
   * @internal
   */
  get people(): PeopleBook {
    return (this.knownPeople ??= this.readPeople());
  }

  /**
   * What is known of these laws on a day.
   * @internal
   */
  lawsOnDay(laws: readonly string[], day: string): LawsOnDay {
    const name = `${day} ${laws.join(',')}`;
    let on = this.onDays.get(name);
    if (on === undefined) this.onDays.set(name, (on = lawsOnDay(this.compiled.laws, laws, day)));
    return on;
  }

  /**
   * Returns how many of the rules selected had no law in force yet on a day. Computed once per day and laws.
   * @internal
   */
  rulesOnDay(laws: readonly string[], { asOf, selects, selectionKey }: RuleOptions): RulesOnDay {
    const name = `${asOf} ${laws.join(',')} ${selectionKey ?? ''}`;
    let on = this.rulesOnDays.get(name);
    if (on === undefined) {
      const rules = this.compiled.rules.filter(({ id }) => selects?.(id) !== false);
      this.rulesOnDays.set(name, (on = rulesOnDay(rules, this.compiled.laws, laws, asOf)));
    }
    return on;
  }

  /**
   * Returns the rules in force under these laws and options. Equal arguments return the same index.
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
  vocabularyOf: () => VocabularyTables | undefined,
): StatementModels | undefined {
  if (tables !== undefined) return new StatementModels(tables);
  const vocabulary = vocabularyOf();
  if (vocabulary === undefined) return undefined;
  const { wordings = [], lang } = vocabulary;
  return new StatementModels(wordingTables(wordings, isSpaced(lang)));
}

/** `selectionKey` must differ wherever `selects` or `severityOf` differ, as it is part of the cache key. */
export type RuleOptions = Omit<PrepareOptions, 'laws'> & { selectionKey?: string };
