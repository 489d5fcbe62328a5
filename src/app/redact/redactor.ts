import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import { isForeignRole, personalFinder, type PersonalFinder } from '../../people/find-personal.ts';
import type { PersonalSpan } from '../../people/span.ts';
import { maskOf, maskSpans } from './mask.ts';
import { phoneUses } from './phone-uses.ts';

/** A name this short is masked where it stands only: elsewhere the characters may mean something else. */
const SHORTEST_LITERAL = 3;

/** Hides the personal data of one listing's texts. Each text keeps its length. */
export class Redactor {
  /** Something was hidden. */
  didHide = false;
  private blocks: Map<number, string | undefined> | undefined;
  private literals: Set<string> | undefined;
  private readonly find: PersonalFinder;
  private readonly listing: Listing;
  private readonly redaction: Redaction;
  private own: ReadonlySet<string> | undefined;

  constructor(listing: Listing, redaction: Redaction, find: PersonalFinder) {
    this.listing = listing;
    this.redaction = redaction;
    this.find = find;
  }

  /** A block's text; undefined where nothing of it is hidden. */
  block(n: number): string | undefined {
    const blocks = (this.blocks ??= new Map<number, string | undefined>());
    if (!blocks.has(n)) blocks.set(n, this.maskBlock(n));
    return blocks.get(n);
  }

  /** Words of a block, by their place in it. */
  slice(n: number | undefined, start: number | undefined, end: number | undefined, text: string): string {
    if (n === undefined || start === undefined) return this.text(text);
    const masked = this.block(n);
    if (masked === undefined) return text;
    const to = end ?? start + text.length;
    // What is no slice of the block is looked at by itself.
    return this.listing.blocks[n]?.text.slice(start, to) === text ? masked.slice(start, to) : this.text(text);
  }

  /** Any other text: what was hidden in the blocks read so far, and what it holds itself. */
  text(text: string, role?: BlockRole): string {
    let shown = text;
    for (const literal of this.literals ?? [])
      if (shown.includes(literal)) {
        shown = shown.replaceAll(literal, maskOf(literal, this.redaction.key));
        this.didHide = true;
      }
    const spans = this.spansIn(shown, role);
    if (spans.length === 0) return shown;
    this.didHide = true;
    return maskSpans(shown, spans, this.redaction.key);
  }

  /** The same for all texts in a piece of data. */
  value<T>(value: T): T {
    if (typeof value === 'string') return this.text(value) as T;
    if (Array.isArray(value)) return value.map((one: unknown) => this.value(one)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, this.value(one as unknown)]),
    ) as T;
  }

  private maskBlock(n: number): string | undefined {
    const { text = '', role } = this.listing.blocks[n] ?? {};
    const spans = this.spansIn(text, role);
    if (spans.length === 0) return undefined;
    this.didHide = true;
    for (const { start, end } of spans)
      if (end - start >= SHORTEST_LITERAL) (this.literals ??= new Set<string>()).add(text.slice(start, end));
    return maskSpans(text, spans, this.redaction.key);
  }

  private spansIn(text: string, role?: BlockRole): PersonalSpan[] {
    if (this.redaction.mode === 'off' && !isForeignRole(role)) return [];
    const spans = this.find(text, role);
    if (spans.length === 0) return spans;
    const own = (this.own ??= this.ownNumbers());
    return own.size === 0 ? spans : spans.filter(({ start, end }) => !own.has(bare(text.slice(start, end))));
  }

  /** The seller's own. */
  private ownNumbers(): Set<string> {
    const { telephone, email } = this.listing.seller ?? {};
    const known = this.redaction.mode === 'all' ? [] : [telephone, email];
    return new Set(known.filter((one) => one !== undefined).map(bare));
  }
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[\s()./-]/g, '');

const finders = new WeakMap<PeopleBook, Map<boolean, PersonalFinder>>();

export function redactorOf(listing: Listing, redaction: Redaction, people: PeopleBook): Redactor {
  const hidesAll = redaction.mode === 'all';
  const known = finders.get(people) ?? new Map<boolean, PersonalFinder>();
  finders.set(people, known);
  let find = known.get(hidesAll);
  if (find === undefined) {
    find = personalFinder(people, { hidesAll, usesOf: phoneUses });
    known.set(hidesAll, find);
  }
  return new Redactor(listing, redaction, find);
}
