const PAGE = /\.(?:html?|xhtml|mht(?:ml)?)(?:\.gz)?$/i;
const CATALOGUE = /\.(?:jsonl|ndjson|json|csv|tsv|tab|xml|xlsx|xlsm)(?:\.gz)?$/i;

const MARKDOWN = /\.(?:md|markdown)$/i;
const TEXT = /\.(?:txt|text)$/i;

/** A document that is no text, told by its name and its first bytes. */
export type BinaryForm = 'docx' | 'pdf' | 'picture';

const PICTURE = /\.(?:jpe?g|png|webp|gif)$/i;
const PICTURE_SIGNS = ['\xff\xd8\xff', '\x89PNG', 'RIFF', 'GIF8'];
const AVIF_SIGN = 'ftypavi';

/** By its first bytes: the names of pictures on pages say little. */
export function isPicture(bytes: Uint8Array): boolean {
  const sign = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return PICTURE_SIGNS.some((start) => sign.startsWith(start)) || sign.startsWith(AVIF_SIGN, 4);
}

export function binaryFormOf(name: string, bytes: Uint8Array): BinaryForm | undefined {
  const sign = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (/\.pdf$/i.test(name) && sign === '%PDF-') return 'pdf';
  if (/\.docx$/i.test(name) && sign.startsWith('PK\x03\x04')) return 'docx';
  return PICTURE.test(name) && PICTURE_SIGNS.some((start) => sign.startsWith(start)) ? 'picture' : undefined;
}

const DOCUMENT = /\.(?:docx|pdf)$/i;
const PART = /\.(?:docx|pdf|jpe?g|png|webp)$/i;

/** Whether a file of this name may be a part of a listing: a page, a draft or a document. */
export function isPart(name: string): boolean {
  return PAGE.test(name) || MARKDOWN.test(name) || TEXT.test(name) || PART.test(name);
}

/** A draft without tags. */
export type DraftForm = 'text' | 'markdown';

export type InputKind = 'html' | 'catalogue' | DraftForm;

/** Whether a folder's file of this name is read: JSON and XML are seldom lists of goods, and are read when named. */
export function isReadable(name: string): boolean {
  return PAGE.test(name) || (CATALOGUE.test(name) && !/\.(?:json|xml)(?:\.gz)?$/i.test(name));
}

/** Whether a folder's file of this name may be a listing, although it is only read when named. */
export function isLeftUnread(name: string): boolean {
  return !isReadable(name) && (isWritten(name) || CATALOGUE.test(name));
}

/** What lies beside pages and projects and is no listing: looks, scripts, pictures, sound, settings, things of the system. */
const BESIDE =
  /^\.|^(?:thumbs\.db|desktop\.ini)$|\.(?:css|scss|less|[mc]?jsx?|tsx?|map|download|下载|wasm|png|jpe?g|jfif|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|cur|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|flv|ts|m3u8|webm|og[gv]|wav|ya?ml|toml|ini|cfg|conf|lock|log|sarif|webmanifest)(?:\.gz)?$/i;

/** Whether a folder's file of this name is none that is read, known as data, or known to lie beside listings. */
export function isOfOtherKind(name: string): boolean {
  return !isPart(name) && !CATALOGUE.test(name) && !BESIDE.test(name);
}

/** Whether the name is that of a draft or document: people write those, JSON and XML are mostly for machines. */
export function isWritten(name: string): boolean {
  return MARKDOWN.test(name) || TEXT.test(name) || DOCUMENT.test(name);
}

/** What a file or address of this name holds; undefined where the name does not say. */
export function kindOf(name: string): InputKind | undefined {
  return CATALOGUE.test(name) ? 'catalogue' : PAGE.test(name) ? 'html' : undefined;
}

const TAG = /<(?:[a-z][a-z0-9-]*(?=[\s>/])|!--|!doctype)/i;
const DATA = /^\s*[[{]\s*["{\]]/;

/** The form of a document that is no catalogue, by its name and, where that says nothing, by whether it has tags. */
export function draftFormOf(name: string, text: string): DraftForm | undefined {
  if (MARKDOWN.test(name)) return 'markdown';
  if (TAG.test(text)) return undefined;
  return TEXT.test(name) || !DATA.test(text) ? 'text' : undefined;
}
