/** What is needed to read the frames of a catalogue. It is plain data, so that it can be sent to a worker. */
export interface ReaderSpec {
  form: 'json' | 'csv';
  path: string;
  /** Encoding of the catalogue if it is not UTF-8. */
  charset: string;
  maxBytes: number;
  delimiter?: string;
  headings?: string[];
}
