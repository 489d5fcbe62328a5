import type { CatalogueRow } from './catalogue-row.ts';

/** Rows not yet read, as bytes that can be handed to another thread. */
export interface RowFrame {
  /** The number of the first row. */
  first: number;
  /** The line of the file that the first row begins at, where rows may hold or skip line breaks. */
  line?: number;
  /** Start and end of each row in `bytes`, in turn. */
  bounds: Uint32Array;
  bytes: Uint8Array;
  /** Nothing else lies in the memory of `bytes`: it may be handed over as it is. */
  isAlone?: true;
}

/** What a catalogue gives at a time: rows still to be read, or rows as read. */
export type RowBatch = RowFrame | CatalogueRow[];

/** What a frame says of its memory, if `chunk`, of which it is part, is not used any more. */
export function aloneIn(chunk: Uint8Array): Pick<RowFrame, 'isAlone'> {
  return chunk.byteLength === chunk.buffer.byteLength ? { isAlone: true } : {};
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function isFrame(batch: RowBatch): batch is RowFrame {
  return !Array.isArray(batch);
}

/** Collects the bounds of rows; grows as needed. */
export class Bounds {
  private list = new Uint32Array(2048);
  private length = 0;

  add(start: number, end: number): void {
    if (this.length + 2 > this.list.length) {
      const wider = new Uint32Array(this.list.length * 2);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[this.length] = start;
    this.list[this.length + 1] = end;
    this.length += 2;
  }

  get rows(): number {
    return this.length / 2;
  }

  /** What was collected; the next call begins anew. */
  take(): Uint32Array {
    const taken = this.list.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}
