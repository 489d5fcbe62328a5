const PAGE = /\.(?:html?|xhtml)(?:\.gz)?$/i;
const CATALOGUE = /\.(?:jsonl|ndjson|json|csv|tsv|tab|xml|xlsx|xlsm)(?:\.gz)?$/i;

export type InputKind = 'html' | 'catalogue';

/** Whether a folder's file of this name is read: JSON and XML are seldom lists of goods, and are read when named. */
export function isReadable(name: string): boolean {
  return PAGE.test(name) || (CATALOGUE.test(name) && !/\.(?:json|xml)(?:\.gz)?$/i.test(name));
}

/** What a file or address of this name holds; undefined where the name does not say. */
export function kindOf(name: string): InputKind | undefined {
  return CATALOGUE.test(name) ? 'catalogue' : PAGE.test(name) ? 'html' : undefined;
}
