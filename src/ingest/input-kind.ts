const PAGE = /\.(?:html?|xhtml)(?:\.gz)?$/i;
const CATALOGUE = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const OTHER_CATALOGUE = /\.(?:csv|tsv|json|xml|xlsx)(?:\.gz)?$/i;

/** Whether a folder's file of this name is read. */
export function isReadable(name: string): boolean {
  return PAGE.test(name) || CATALOGUE.test(name);
}

/** What a file or address of this name holds; a page where the name does not say. */
export function kindOf(name: string): 'html' | 'jsonl' {
  return CATALOGUE.test(name) ? 'jsonl' : 'html';
}

/** Read as a page, a catalogue of another form would only yield nonsense. */
export function isOtherCatalogue(name: string): boolean {
  return OTHER_CATALOGUE.test(name);
}
