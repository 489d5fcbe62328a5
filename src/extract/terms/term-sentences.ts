// Splits the shop's own blocks into sentences that may state a policy, each with its heading.
import { splitSentences } from '../../text/terms/split-sentences.ts';
import type { TermText } from '../../text/terms/term-features.ts';
import type { TextBlock } from '../html/page.ts';
import { hintsOf } from './term-hints.ts';

/**
 * A sentence that may state a term, with its heading, the index of its block and its offsets in the block.
 */
export interface TermSentence extends TermText {
  block: number;
  start: number;
  end: number;
}

/** Tests for words; an amount alone states no term. */
export const HAS_WORDS = /\p{L}{2}/u;
const HEADING = /^(?:h[1-6]|dt|th|summary|legend|strong|b|label|button)$/;
/** A heading applies to at most this many blocks after it. */
const REACH = 10;
const LONGEST_LABEL = 40;
/** A text shorter than this is read with its label: “Guarantee: 18 months or 900 hours”. */
const SHORT = 30;
const SHORT_LINE = 24;
const INNER_MARK = /[.!?。！？,，;；\d]/u;
const SENTENCE_END = /[.!?。！？]$/u;
const LONGEST_BLOCK = 20_000;

/** The properties of a block that are needed to split it. */
export type SentenceBlock = Pick<TextBlock, 'text' | 'role' | 'breaks' | 'linked'> & {
  element: { name: string };
};

/** Options for reading blocks. */
export interface Reading<B> {
  skip?: (block: B) => boolean;
  bordersOf?: (block: B) => readonly number[];
  /** Returns the name of the panel that holds the block: the label of a tab is far from its panel. */
  panelOf?: (block: B) => string | undefined;
}

/** Yields the sentences of blocks that the shop wrote, each with the heading or label above it. */
export function* termSentences<B extends SentenceBlock>(
  blocks: readonly B[],
  { skip = () => false, bordersOf = ({ breaks }) => breaks, panelOf = () => undefined }: Reading<B> = {},
): Generator<TermSentence> {
  let heading = '';
  let headingAt = -REACH;
  let label = '';
  let panel: string | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const named = panelOf(block);
    if (named !== panel) {
      panel = named;
      heading = named ?? '';
      headingAt = index;
      label = '';
    }
    const { text, role, linked } = block;
    const isHeading = HEADING.test(block.element.name);
    const isLabel = text.length <= LONGEST_LABEL && !SENTENCE_END.test(text);
    if (!isForeign(role) && text.length <= LONGEST_BLOCK && !skip(block)) {
      let above = label === '' && index - headingAt <= REACH ? heading : label;
      for (const [start, end] of splitSentences(text, bordersOf(block))) {
        const said = start === 0 && end === text.length ? text : text.slice(start, end);
        if (!HAS_WORDS.test(said) && !HAS_WORDS.test(above)) continue;
        yield {
          block: index,
          start,
          end,
          text: said,
          heading: above,
          linked: linked > text.length * 0.8,
          hints: hintsOf(end - start < SHORT ? labelled(label, said) : said),
        };
        if (said.length <= SHORT_LINE && !INNER_MARK.test(said) && isLineAlone(block, end)) above = said;
      }
    }
    // A text that states a term by itself is no label of the text below it.
    label = isLabel && (isHeading || hintsOf(text) === 0) ? text : '';
    if (isLabel && isHeading) {
      heading = text;
      headingAt = index;
    }
  }
}

/** Returns true if a line break follows: “Returns” on its own line is the heading of the next lines. */
const isLineAlone = ({ text, breaks }: SentenceBlock, end: number) =>
  breaks.some((at) => at >= end && text.slice(end, at).trim() === '');

const labelled = (label: string, text: string) => (label === '' ? text : `${label}: ${text}`);

const FOREIGN: ReadonlySet<string> = new Set(['related', 'review', 'question', 'testimonial']);
const isForeign = (role: string) => FOREIGN.has(role);
