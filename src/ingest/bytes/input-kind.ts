// Tells the kind of an input (page, catalogue, draft, document or picture) by its name and first bytes.

const PAGE = /\.(?:html?|xhtml|mht(?:ml)?)(?:\.gz)?$/i;
const CATALOGUE = /\.(?:jsonl|ndjson|json|csv|tsv|tab|xml|xlsx|xlsm)(?:\.gz)?$/i;

const MARKDOWN = /\.(?:md|markdown)$/i;
const TEXT = /\.(?:txt|text|eml)$/i;

/** A document that is no text. */
export type BinaryForm = 'docx' | 'pdf' | 'picture';

const PICTURE = /\.(?:jpe?g|png|webp|gif)$/i;
const PICTURE_SIGNS = ['\xff\xd8\xff', '\x89PNG', 'RIFF', 'GIF8'];
const AVIF_SIGN = 'ftypavi';

/** Returns true for a picture by its first bytes; names of pictures on pages are unreliable. */
export function isPicture(bytes: Uint8Array): boolean {
  const sign = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return PICTURE_SIGNS.some((start) => sign.startsWith(start)) || sign.startsWith(AVIF_SIGN, 4);
}

/** Returns the form of a document or picture, if both its name and its first bytes fit. */
export function binaryFormOf(name: string, bytes: Uint8Array): BinaryForm | undefined {
  const sign = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (/\.pdf$/i.test(name) && sign === '%PDF-') return 'pdf';
  if (/\.docx$/i.test(name) && sign.startsWith('PK\x03\x04')) return 'docx';
  return PICTURE.test(name) && PICTURE_SIGNS.some((start) => sign.startsWith(start)) ? 'picture' : undefined;
}

/** Returns true if the name says that the bytes are a document or a picture, and no text. */
export function isNamedBinary(name: string): boolean {
  return DOCUMENT.test(name) || PICTURE.test(name);
}

const DOCUMENT = /\.(?:docx|pdf)$/i;
const PART = /\.(?:docx|pdf|jpe?g|png|webp)$/i;

/** Returns true if a file of this name may be a part of one listing: a page, a draft or a document. */
export function isPart(name: string): boolean {
  return PAGE.test(name) || MARKDOWN.test(name) || TEXT.test(name) || PART.test(name);
}

/** Form of a draft without tags. */
export type DraftForm = 'text' | 'markdown';

export type InputKind = 'html' | 'catalogue' | DraftForm;

/**
 * Returns true if a folder's file of this name is read. Of JSON and XML only those with a list of products are,
 * because few are catalogues.
 */
export function isReadable(name: string): boolean {
  return PAGE.test(name) || (CATALOGUE.test(name) && !/\.(?:json|xml)(?:\.gz)?$/i.test(name));
}

/** Returns true if a folder's file of this name may be a listing, but is only read when named. */
export function isLeftUnread(name: string): boolean {
  return !isReadable(name) && (isWritten(name) || CATALOGUE.test(name));
}

/**
 * Files that accompany pages and projects and are no listings: styles, scripts, pictures, media, settings.
 */
const BESIDE =
  /^\.|^(?:thumbs\.db|desktop\.ini)$|\.(?:css|scss|less|[mc]?jsx?|tsx?|map|download|下载|wasm|png|jpe?g|jfif|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|cur|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|flv|ts|m3u8|webm|og[gv]|wav|ya?ml|toml|ini|cfg|conf|lock|log|part|sarif|webmanifest)(?:\.gz)?$/i;

/** Returns true if a folder's file of this name is of an unknown kind. */
export function isOfOtherKind(name: string): boolean {
  return !isPart(name) && !CATALOGUE.test(name) && !BESIDE.test(name);
}

/** Returns true if the name is that of a draft or document, which people write. */
export function isWritten(name: string): boolean {
  return MARKDOWN.test(name) || TEXT.test(name) || DOCUMENT.test(name);
}

/** Returns the kind of a file or address by its name; undefined if the name does not tell. */
export function kindOf(name: string): InputKind | undefined {
  return CATALOGUE.test(name) ? 'catalogue' : PAGE.test(name) ? 'html' : undefined;
}

const TAG = /<(?:[a-z][a-z0-9-]*(?=[\s>/])|!--|!doctype)/i;
const DATA = /^\s*[[{]\s*["{\]]/;

/** A heading or a table's row, which show that a text is Markdown. A hash before a word is a tag: "#tea". */
const MARKDOWN_LINE = /^(?: {0,3}#{1,6}[ \t]+\S|[ \t]*\|.+\|[ \t]*$)/mu;

/** Returns the form of a draft without a name, by its content; undefined for a page. */
export function pastedFormOf(text: string): DraftForm | undefined {
  return MARKDOWN_LINE.test(text) && !/^\s*</.test(text) ? 'markdown' : draftFormOf('', text);
}

/** Returns the form of a draft, by its name or else by the absence of tags; undefined for a page. */
export function draftFormOf(name: string, text: string): DraftForm | undefined {
  if (MARKDOWN.test(name)) return 'markdown';
  if (TAG.test(text)) return undefined;
  return TEXT.test(name) || !DATA.test(text) ? 'text' : undefined;
}
