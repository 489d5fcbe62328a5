import type { Extraction } from '../../model/listing/extraction.ts';
import { sliceBlock, type DraftBlock } from './draft-block.ts';
import { draftOfText } from './draft-extraction.ts';

/** A first line longer than this is no title. */
const LONGEST_TITLE = 120;
/** Lines that a writer or an editor broke are about this long; shorter ones stand by themselves. */
const WRAPPED = { least: 50, most: 100 };
const SENTENCE_END = /[.!?。！？：:;；]\s*$/u;

interface Line {
  start: number;
  end: number;
  text: string;
}

/** A draft in plain text: the first line is the title; then each line says something, unless it was only wrapped. */
export function extractText(text: string): Extraction {
  const blocks: DraftBlock[] = [];
  let open: { start: number; last: Line } | undefined;
  const close = () => {
    if (open === undefined) return;
    const block = sliceBlock(text, open.start, open.last.end, 'description');
    if (block !== undefined) blocks.push(block);
    open = undefined;
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') close();
    else if (open !== undefined && goesOn(open.last)) open.last = line;
    else {
      close();
      open = { start: line.start, last: line };
    }
  }
  close();
  const [first] = blocks;
  if (
    first !== undefined &&
    blocks.length > 1 &&
    first.text.length <= LONGEST_TITLE &&
    !first.text.includes('\n')
  )
    first.role = 'title';
  return draftOfText(text, blocks);
}

/** The line was broken for its length: the next one belongs to it. */
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
