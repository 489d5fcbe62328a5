/** What it takes to read the frames of a catalogue; plain data, so that another thread can. */
export interface ReaderSpec {
  form: 'json' | 'csv';
  path: string;
  /** What the catalogue is written in where it is not UTF-8. */
  charset: string;
  maxBytes: number;
  delimiter?: string;
  headings?: string[];
}
