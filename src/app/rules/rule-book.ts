import { randomInt } from 'node:crypto';
import { PREDICATE_CHECKS } from '../../checks/registry.ts';
import { ConceptScanner } from '../../claims/concept-scanner.ts';
import { KnownTexts, SENTENCES } from '../../claims/known-texts.ts';
import { SentenceNotes } from '../../claims/sentence-note.ts';
import { RecentTexts } from '../../claims/recent-texts.ts';
import type { Scanners } from '../../claims/scan-listing.ts';
import { prepareRules, type PrepareOptions } from '../../engine/run/prepare-rules.ts';
import { RuleIndex } from '../../engine/run/rule-index.ts';
import { triggersOf } from '../../engine/compile/triggers-of.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { VocabularyTables } from '../../claims/vocabulary-tables.ts';
import type { WordingTables } from '../../claims/wording-tables.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { seedTextKeys } from '../../text/memory/text-key.ts';

let isSeeded = false;

/** Random once a process: what was kept under other keys would be lost. */
function seedKeysOnce(): void {
  if (!isSeeded) seedTextKeys(randomInt(2 ** 32), randomInt(2 ** 32));
  isSeeded = true;
}

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

  private readonly readColumns: () => ColumnBook;
  private knownColumns: ColumnBook | undefined;

  /** @internal */
  constructor(
    compiled: CompiledRules,
    vocabularyOf: (lang: string) => VocabularyTables | undefined,
    readColumns: () => ColumnBook,
    wordingsOf: (lang: string) => WordingTables | undefined = () => undefined,
  ) {
    seedKeysOnce();
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

  /**
   * How exports name their columns; read when the first catalogue comes by.
   * @internal
   */
  get columns(): ColumnBook {
    return (this.knownColumns ??= this.readColumns());
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
        )),
      );
    this.latest.set(laws, { asOf, lang, selectionKey, rules });
    return rules;
  }
}

/** `selectionKey` tells selections and severities apart. */
export type RuleOptions = Omit<PrepareOptions, 'laws'> & { selectionKey?: string };
