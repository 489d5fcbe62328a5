// Features of a candidate that depend on its place in the page, for the rankers.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { BuyButton } from '../html/buy-button.ts';
import { closest, contains, nearSignals, type Page, type PageElement, type TextBlock } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';
import { bin } from './bin.ts';
import { idsOf, type Vocabulary } from './models.ts';
import { plainReason } from './plain-reason.ts';
import { gramsOf, tokensOf } from './tokens.ts';

/** The parts of a page that candidates are compared with. */
export interface Anchors {
  page: Page;
  title: PageElement | undefined;
  titleBlock: number;
  buttons: readonly BuyButton[];
  cards: Cards;
  /** Clues about the page as a whole. */
  clues: readonly string[];
}

const NEARBY = Object.entries(S).map(([name, bit]) => [`near:${name}`, bit] as const);
/** Signals of an ancestor that count at any depth. */
const AROUND = Object.entries(S)
  .filter(([name]) =>
    /^(?:related|review|nav|footer|header|dialog|hidden|link|collapsed|seller|spec|desc|policy|buy|rating|brand|sku|stock|crumb)$/.test(
      name,
    ),
  )
  .map(([name, bit]) => [`in:${name}`, bit] as const);
const NEAR = 4;
const LABEL = 28;

/** Computes the place features of candidates. They are the same for all fields and languages. */
export class PageFeatures {
  private readonly anchors: Anchors;
  private readonly button: BuyButton | undefined;
  private readonly vocabulary: Vocabulary;
  private readonly byElement = new Map<PageElement, number[]>();
  /** Cached, because three fields choose from the same codes. */
  private readonly byEvidence = new Map<Evidence, readonly number[]>();
  /** Cached, because labels repeat: most codes of a list have the same one. */
  private readonly byLabel = new Map<string, readonly number[]>();
  private forNone: number[] | undefined;
  private skeletons: Map<string, number> | undefined;

  constructor(anchors: Anchors, vocabulary: Vocabulary) {
    this.anchors = anchors;
    this.vocabulary = vocabulary;
    this.button =
      anchors.buttons.find((one) => !one.outside && !one.hidden && one.block >= anchors.titleBlock) ??
      anchors.buttons.find((one) => !one.outside);
  }

  of(evidence: Evidence): readonly number[] {
    let known = this.byEvidence.get(evidence);
    if (!known) this.byEvidence.set(evidence, (known = this.placeFeatures(evidence)));
    return known;
  }

  private placeFeatures(evidence: Evidence): readonly number[] {
    const features = [`src:${evidence.source}`];
    for (const reason of evidence.reasons ?? []) features.push(plainReason(reason));
    const block = evidence.block === undefined ? undefined : this.anchors.page.blocks[evidence.block];
    if (!block) return idsOf(this.vocabulary, features);
    const element = this.addPlace(features, block, evidence);
    let known = this.byElement.get(element);
    if (!known) this.byElement.set(element, (known = idsOf(this.vocabulary, this.elementFeatures(element))));
    const label = this.labelOf(evidence.block ?? 0, evidence.start ?? 0);
    return idsOf(this.vocabulary, features).concat(this.labelFeatures(label), known);
  }

  private labelFeatures(label: string): readonly number[] {
    let known = this.byLabel.get(label);
    if (!known)
      this.byLabel.set(
        label,
        (known = idsOf(this.vocabulary, label === '' ? ['label:none'] : gramsOf(label))),
      );
    return known;
  }

  /** Returns the features for "the page does not state the field". */
  ofPage(): number[] {
    const { buttons, cards, titleBlock } = this.anchors;
    return (this.forNone ??= idsOf(this.vocabulary, [
      'bias',
      `none:buttons:${bin(buttons.filter((one) => !one.outside && !one.hidden).length)}`,
      `none:cards:${bin(cards.count)}`,
      `none:title:${titleBlock >= 0}`,
      ...this.anchors.clues,
    ]));
  }

  /** Adds the features of the block, and returns the element, whose features are cached. */
  private addPlace(
    features: string[],
    block: TextBlock,
    { block: index = 0, start = 0, end = 0 }: Evidence,
  ): PageElement {
    const { page, titleBlock } = this.anchors;
    const piece = block.pieces.find((one) => one.end > start) ?? block.pieces[0];
    const element = piece?.element ?? block.element;
    features.push(`role:${block.role}`);
    if (block.outside) features.push('outside');
    if (block.hidden) features.push('hidden');
    if (block.linked > 0) features.push(block.linked > block.text.length * 0.8 ? 'linked' : 'part-linked');
    const rest = block.text.length - (end - start);
    features.push(`rest:${bin(rest)}`, `tag:${element.name}`, `block:${block.element.name}`);
    if (titleBlock >= 0) features.push(`title:${signed(index - titleBlock)}`);
    if (this.button) features.push(`button:${signed(index - this.button.block)}`);
    features.push(`at:${Math.floor((5 * index) / page.blocks.length)}`);
    return element;
  }

  private elementFeatures(element: PageElement): string[] {
    const features: string[] = [];
    const { title, cards } = this.anchors;
    const signals = nearSignals(element, NEAR);
    for (const [name, bit] of NEARBY) if (signals & bit) features.push(name);
    for (const [name, bit] of AROUND) if (element.inherited & bit) features.push(name);
    if (cards.contain(element.index)) features.push('card');
    if (title) features.push(`with-title:${this.shareWith(element, title)}`);
    if (this.button) features.push(`with-button:${this.shareWith(element, this.button.element)}`);
    features.push(`alike:${bin(this.countAlike(element))}`);
    for (const one of tokensOf(element)) features.push(one);
    return features;
  }

  /**
   * Returns the size of the smallest element that contains both, in blocks or as a percentage of the page.
   */
  private shareWith(element: PageElement, other: PageElement): string {
    const common = closest(element, (up) => contains(up, other));
    if (!common) return 'all';
    const blocks = common.endBlock - common.firstBlock;
    return blocks <= 12 ? `${bin(blocks)}` : `p${bin((100 * blocks) / this.anchors.page.blocks.length)}`;
  }

  private countAlike(element: PageElement): number {
    if (!this.skeletons) {
      this.skeletons = new Map();
      for (const { element: one } of this.anchors.page.blocks) {
        const key = skeletonOf(one);
        this.skeletons.set(key, (this.skeletons.get(key) ?? 0) + 1);
      }
    }
    return this.skeletons.get(skeletonOf(element)) ?? 0;
  }

  /** Returns the text before the value in its block, or else the short block before it. */
  private labelOf(index: number, start: number): string {
    const { blocks } = this.anchors.page;
    const own = blocks[index]!.text.slice(Math.max(0, start - LABEL), start).trim();
    if (own !== '') return own;
    const before = index > 0 ? blocks[index - 1]!.text : '';
    return before.length <= LABEL ? before : '';
  }
}

/** Returns tag and class of an element and its parent, to count similar elements. */
function skeletonOf(element: PageElement): string {
  const { parentElement } = element;
  return `${element.name}.${element.attribs.class ?? ''}<${parentElement?.name ?? ''}.${parentElement?.attribs.class ?? ''}`;
}

const signed = (distance: number) => (distance < 0 ? `-${bin(-distance)}` : bin(distance));
