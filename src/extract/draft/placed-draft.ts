import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Place } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { DraftExtraction } from './draft-extraction.ts';

/** A paragraph, line or cell of a document that is no plain text. */
export interface PlacedBlock {
  role: BlockRole;
  text: string;
  /** The place of the character at an offset of the text. */
  placeAt: (offset: number) => Place;
  /** The picture that it was read from. */
  picture?: string;
  /** Read from a picture, and not surely so. */
  isDoubtful?: boolean;
}

/** A first paragraph longer than this is no title. */
const LONGEST_TITLE = 120;

/** Of a picture: its letters are large, and a longer line is a statement. */
const LONGEST_NAME = 40;

/** A document as a listing. Without a heading its first line is the title, as in plain text. */
export function placedDraft(blocks: readonly PlacedBlock[]): Extraction {
  const [first] = blocks;
  const untitled = first !== undefined && blocks.length > 1 && !blocks.some(({ role }) => role === 'title');
  if (untitled && first.role === 'description' && first.text.length <= LONGEST_TITLE) first.role = 'title';
  const draft = placed(blocks);
  // A picture's words keep their role; the goods are named by its first line all the same.
  if (untitled && first.role === 'image-text' && first.text.length <= LONGEST_NAME)
    draft.listing.name = first.text;
  return draft;
}

function placed(blocks: readonly PlacedBlock[]): DraftExtraction {
  const draft = new DraftExtraction(blocks, (block, offset) => blocks[block]?.placeAt(offset) ?? {});
  for (const [index, { isDoubtful }] of blocks.entries()) if (isDoubtful === true) draft.doubtful.add(index);
  return draft;
}

/** The parts of one listing, given as files of their own: `name` says in which of them a place is. */
export function joinedDraft(parts: readonly { name: string; extraction: Extraction }[]): Extraction {
  const blocks: PlacedBlock[] = [];
  for (const { name, extraction } of parts)
    for (const [index, { role, text, picture }] of extraction.listing.blocks.entries()) {
      const names = role === 'title' || (TITLE_FILE.test(name) && index === 0);
      const isTitle = names && !blocks.some((block) => block.role === 'title');
      const placeAt = (offset: number) => ({ ...extraction.placeInBlock(index, offset), field: name });
      const isDoubtful = extraction.doubtful?.has(index) === true;
      blocks.push({
        role: isTitle ? 'title' : role === 'title' ? 'description' : role,
        text,
        placeAt,
        isDoubtful,
        ...(picture === undefined ? {} : { picture }),
      });
    }
  const joined = placed(blocks);
  for (const { extraction } of parts) joined.notes.push(...extraction.notes);
  return joined;
}

/** A file that holds nothing but what the goods are called. */
const TITLE_FILE = /(?:^|\/)(?:title|name|标题|品名)\.[a-z]+$/iu;
