// Extracts a listing from a draft in plain text.
import type { Extraction } from '../../model/listing/extraction.ts';
import { joinWrappedLines } from '../../text/segment/join-wrapped-lines.ts';
import { PARAGRAPH_LEVEL, sliceBlock, sourceOffset, type DraftBlock } from './draft-block.ts';
import { draftOfText } from './draft-extraction.ts';
import { isGreeting } from './greeting.ts';

/** Maximum length of a title, in characters; a longer first line is no title. */
const LONGEST_TITLE = 120;
/** Length of a line that an editor wrapped, in characters. Shorter lines are separate statements. */
const WRAPPED = { least: 50, most: 100 };
const SENTENCE_END = /[.!?。！？：:;；]\s*$/u;

interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * Reads plain text: the first line is the title; each further line is a block, and wrapped lines are joined.
 */
export function extractText(source: string): Extraction {
  const text = withoutWrapping(source);
  const blocks: DraftBlock[] = [];
  let open: { start: number; last: Line } | undefined;
  let isFirst = true;
  const close = () => {
    if (open === undefined) return;
    const block = sliceBlock(text, open.start, open.last.end, 'description');
    if (block !== undefined) blocks.push(isFirst ? { ...block, level: PARAGRAPH_LEVEL } : block);
    isFirst = false;
    open = undefined;
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') {
      close();
      isFirst = true;
    } else if (open !== undefined && goesOn(open.last)) open.last = line;
    else {
      close();
      open = { start: line.start, last: line };
    }
  }
  close();
  // A greeting, such as "Hello Ann,", stands alone above the draft.
  const isGreeted =
    isGreeting(blocks[0]?.text ?? '', blocks[1]?.text ?? '') && /\n[ \t\r]*\n/.test(between(text, blocks));
  const title = blocks[isGreeted ? 1 : 0];
  if (title !== undefined && title !== blocks.at(-1) && isTitleLine(title.text)) title.role = 'title';
  return draftOfText(source, blocks);
}

/** Joins wrapped lines but the first, which is the title. Offsets stay. */
function withoutWrapping(source: string): string {
  const start = source.search(/\S/u);
  const first = start < 0 ? 0 : source.indexOf('\n', start) + 1;
  return source.slice(0, first) + joinWrappedLines(source.slice(first));
}

/** Whether the first line of a draft may be its title. */
export function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_TITLE && !text.includes('\n');
}

/** Returns the source between the first two blocks. */
function between(source: string, [first, second]: readonly DraftBlock[]): string {
  if (first === undefined || second === undefined) return '';
  return source.slice(sourceOffset(first, first.text.length), sourceOffset(second, 0));
}

/** Returns true if the line was wrapped, so that the next line continues it. */
function goesOn({ text }: Line): boolean {
  const { length } = text.trimEnd();
  return length >= WRAPPED.least && length <= WRAPPED.most && !SENTENCE_END.test(text);
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end, text: text.slice(start, end) };
    start = end + 1;
  }
}
