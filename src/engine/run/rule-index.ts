// Selects the rules to run for a listing. Most rules need not run, as none of their concepts is found.
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { fitsScope } from './applies.ts';
import type { CheckContext } from './check-context.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { NeedTable } from './precondition-index.ts';
import type { PreparedRule } from './prepare-rules.ts';
import { triggersOf } from '../compile/triggers-of.ts';
import { BoundedMap } from '../../text/memory/bounded-map.ts';

/** The rules to run for one listing, and the counts of the rules that are decided without running. */
export interface Selection {
  run: readonly PreparedRule[];
  /** Number of rules that apply but have no words in the listing's language. */
  unworded: number;
  pass: number;
  inapplicable: number;
}

/** A group of listings with the same source, page type, languages and presence of a landing page. */
interface Kind {
  source: string;
  pageType: string;
  hasLanding: boolean;
  isPrivateSale: boolean;
  languages: readonly string[];
  /** For each category: which rules run and which pass, computed once. */
  bases: Map<string | undefined, Base>;
}

/** Of the rules that no concept decides: those to run, and those whose needs must still be tested. */
interface Left {
  met: readonly number[];
  run: readonly PreparedRule[];
  open: readonly number[];
}

/** What holds for all listings of one kind and category. */
interface Base {
  /** Numbers of the rules that apply and that no concept decides. */
  always: number[];
  /** Which of them run, cached by the listing's traits and signs. */
  left: Map<number, Map<number, Left>>;
  /** 1 for each rule that passes as long as none of its concepts is found. */
  passes: Uint8Array;
  /** How many rules that is. */
  passing: number;
  unworded: number;
}

/** Limits of the caches below. */
const MOST_KINDS = 50;
const MOST_LEFT = 500;

/** Maps concepts to the rules that they concern, so that a listing costs only those rules. */
export class RuleIndex {
  readonly rules: readonly PreparedRule[];
  private readonly compiled: CompiledRules;
  private readonly byConcept = new Map<string, number[]>();
  private readonly untriggered: readonly number[];
  private readonly needs: NeedTable;
  private readonly kinds: Kind[] = [];
  /** The number of the `select` call that last picked each rule. It replaces a set per listing. */
  private readonly picked: Uint32Array;
  private round = 0;

  constructor(rules: readonly PreparedRule[], compiled: CompiledRules, words: WordBook) {
    this.rules = rules;
    this.compiled = compiled;
    this.needs = new NeedTable(
      rules.map(({ need }) => need),
      words,
    );
    this.picked = new Uint32Array(rules.length);
    const untriggered: number[] = [];
    rules.forEach(({ rule }, number) => {
      const concepts = triggersOf(rule);
      if (concepts === undefined) untriggered.push(number);
      for (const concept of concepts ?? []) {
        const list = this.byConcept.get(concept);
        if (list === undefined) this.byConcept.set(concept, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    });
    this.untriggered = untriggered;
  }

  select(context: CheckContext): Selection {
    const { needs, picked, byConcept } = this;
    const base = this.baseOf(context);
    const stamp = (this.round += 1);
    needs.look(context);
    const left = this.leftOf(base);
    let more: number[] | undefined;
    for (const number of left.open) if (needs.isMet(number, context)) (more ??= []).push(number);
    let pass = base.passing;
    for (const concept of context.scanned.triggers()) {
      const concerned = byConcept.get(concept);
      if (concerned === undefined) continue;
      for (const number of concerned) {
        if (picked[number] === stamp) continue;
        picked[number] = stamp;
        pass -= base.passes[number] as number;
        if (needs.isMet(number, context)) (more ??= []).push(number);
      }
    }
    const run = more === undefined ? left.run : this.rulesOf([...left.met, ...more].sort((a, b) => a - b));
    const inapplicable = this.compiled.rules.length - run.length - pass;
    return { run, pass, inapplicable, unworded: base.unworded };
  }

  private leftOf({ always, left }: Base): Left {
    const { had, shown } = this.needs;
    let bySigns = left.get(had);
    if (bySigns === undefined) {
      left.set(had, (bySigns = new BoundedMap<number, Left>(MOST_LEFT)));
    }
    let one = bySigns.get(shown);
    if (one === undefined) {
      const { met, open } = this.needs.sort(always);
      bySigns.set(shown, (one = { met, open, run: this.rulesOf(met) }));
    }
    return one;
  }

  private rulesOf(numbers: readonly number[]): PreparedRule[] {
    const rules: PreparedRule[] = [];
    for (const number of numbers) rules.push(this.rules[number] as PreparedRule);
    return rules;
  }

  /** Returns the ids of the rules that pass without running. Valid for the listing last given to `select`. */
  idleOf(context: CheckContext): string[] {
    const { passes } = this.baseOf(context);
    return this.rules.flatMap(({ rule }, number) =>
      passes[number] === 1 && this.picked[number] !== this.round ? [rule.id] : [],
    );
  }

  private baseOf(context: CheckContext): Base {
    const { bases } = this.kindOf(context);
    const category = context.category?.id;
    let base = bases.get(category);
    if (base === undefined) bases.set(category, (base = this.makeBase(context)));
    return base;
  }

  private kindOf({ extraction, languages, isPrivateSale }: CheckContext): Kind {
    const { source, pageType } = extraction.listing;
    const hasLanding = extraction.landing !== undefined;
    for (const one of this.kinds)
      if (
        areSame(one.languages, languages) &&
        one.source === source &&
        one.pageType === pageType &&
        one.hasLanding === hasLanding &&
        one.isPrivateSale === isPrivateSale
      )
        return one;
    if (this.kinds.length >= MOST_KINDS) this.kinds.length = 0;
    const one: Kind = { source, pageType, hasLanding, isPrivateSale, languages, bases: new Map() };
    this.kinds.push(one);
    return one;
  }

  private makeBase(context: CheckContext): Base {
    const { categories } = this.compiled;
    const passes = new Uint8Array(this.rules.length);
    let passing = 0;
    let unworded = 0;
    this.rules.forEach(({ rule }, number) => {
      const concepts = triggersOf(rule);
      if (concepts === undefined) return;
      if (!context.isWorded(concepts)) unworded += fitsScope(rule, context, categories) === 'no' ? 0 : 1;
      if (!passesIdle(rule, context)) return;
      if (fitsScope(rule, context, categories) === 'no') return;
      passes[number] = 1;
      passing += 1;
    });
    const always = this.untriggered.filter(
      (number) => fitsScope((this.rules[number] as PreparedRule).rule, context, categories) !== 'no',
    );
    return { always, left: new BoundedMap<number, Map<number, Left>>(MOST_LEFT), passes, passing, unworded };
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let n = 0; n < some.length; n += 1) if (some[n] !== others[n]) return false;
  return true;
}

/** True if the rule passes where none of its concepts is found; false if it is inapplicable then. */
function passesIdle({ forbids, asserts, applies }: Rule, context: CheckContext): boolean {
  if (applies?.when !== undefined) return false;
  return asserts !== undefined || (forbids !== undefined && context.isWorded(forbids.claim));
}
