// Hides personal data in the texts of one listing.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import { isForeignRole, personalFinder, type PersonalFinder } from '../../people/find-personal.ts';
import type { PersonalSpan } from '../../people/span.ts';
import { maskOf, maskSpans } from './mask.ts';
import { phoneUses } from './phone-uses.ts';

/** Shorter data are masked at their place only: elsewhere these characters may mean something else. */
const SHORTEST_LITERAL = 3;

/** Masks the personal data in one listing's texts. Each text keeps its length. */
export class Redactor {
  /** Whether anything was hidden. */
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

  /** Returns a block's masked text; undefined where nothing is hidden. */
  block(n: number): string | undefined {
    const blocks = (this.blocks ??= new Map<number, string | undefined>());
    if (!blocks.has(n)) blocks.set(n, this.maskBlock(n));
    return blocks.get(n);
  }

  /** Returns the masked form of a part of a block, given by its offsets. */
  slice(n: number | undefined, start: number | undefined, end: number | undefined, text: string): string {
    if (n === undefined || start === undefined) return this.text(text);
    const masked = this.block(n);
    if (masked === undefined) return text;
    const to = end ?? start + text.length;
    // A text that is no slice of the block is masked by itself.
    return this.listing.blocks[n]?.text.slice(start, to) === text ? masked.slice(start, to) : this.text(text);
  }

  /** Masks any other text: data already found in the blocks, and data of its own. */
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

  /** Masks all strings in a value, however nested. */
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

  /** Returns the seller's own telephone and e-mail, which are shown unless all is hidden. */
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
