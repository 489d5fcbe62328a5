// Creates drafts from documents whose places are no plain offsets: Word, PDF, pictures, or several files.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Place } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { DraftExtraction } from './draft-extraction.ts';

/** A paragraph, line or cell of such a document. */
export interface PlacedBlock {
  role: BlockRole;
  text: string;
  /** Returns the place of the character at an offset of the text. */
  placeAt: (offset: number) => Place;
  /** Name of the picture it was read from. */
  picture?: string;
  /** In a table row of two cells: the first cell, which names this value. */
  label?: string;
  /** True if text recognition was unsure. */
  isDoubtful?: boolean;
}

/** Maximum length of a title, in characters; a longer first paragraph is no title. */
const LONGEST_TITLE = 120;

/** Maximum length of a name in a picture, in characters; a longer line is a statement. */
const LONGEST_NAME = 40;

/** Creates a listing from a document. Without a heading, the first line is the title. */
export function placedDraft(blocks: readonly PlacedBlock[]): Extraction {
  const [first] = blocks;
  const untitled = first !== undefined && blocks.length > 1 && !blocks.some(({ role }) => role === 'title');
  if (untitled && first.role === 'description' && first.text.length <= LONGEST_TITLE) first.role = 'title';
  const draft = placed(blocks);
  // The first line of a picture names the product, but keeps its role `image-text`.
  if (untitled && first.role === 'image-text' && first.text.length <= LONGEST_NAME)
    draft.listing.name = first.text;
  return draft;
}

function placed(blocks: readonly PlacedBlock[]): DraftExtraction {
  const draft = new DraftExtraction(blocks, (block, offset) => blocks[block]?.placeAt(offset) ?? {});
  for (const [index, { isDoubtful }] of blocks.entries()) if (isDoubtful === true) draft.doubtful.add(index);
  return draft;
}

/** Joins several files to one listing. Each place gets the file's name as its field. */
export function joinedDraft(parts: readonly { name: string; extraction: Extraction }[]): Extraction {
  const blocks: PlacedBlock[] = [];
  for (const { name, extraction } of parts)
    for (const [index, { role, text, picture }] of extraction.listing.blocks.entries()) {
      const names = role === 'title' || (TITLE_FILE.test(name) && index === 0);
      const isTitle = names && !blocks.some((block) => block.role === 'title');
      const placeAt = (offset: number) => ({ ...extraction.placeInBlock(index, offset), field: name });
      const isDoubtful = extraction.doubtful?.has(index) === true;
      const label = extraction instanceof DraftExtraction ? extraction.labels.get(index) : undefined;
      blocks.push({
        role: isTitle ? 'title' : role === 'title' ? 'description' : role,
        text,
        placeAt,
        isDoubtful,
        ...(picture === undefined ? {} : { picture }),
        ...(label === undefined ? {} : { label }),
      });
    }
  const joined = placed(blocks);
  for (const { extraction } of parts) joined.notes.push(...extraction.notes);
  return joined;
}

/** A file that contains only the product's name, such as "title.txt". */
const TITLE_FILE = /(?:^|\/)(?:title|name|标题|品名)\.[a-z]+$/iu;
