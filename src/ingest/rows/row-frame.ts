// Frames: bytes of several rows, before they are parsed.
import type { CatalogueRow } from './catalogue-row.ts';

/** Unparsed rows as bytes, which can be sent to a worker. */
export interface RowFrame {
  /** Number of the first row. */
  first: number;
  /** Line of the file at which the first row begins, if rows may contain or skip line breaks. */
  line?: number;
  /** Start and end offset of each row in `bytes`, alternating. */
  bounds: Uint32Array;
  bytes: Uint8Array;
  /** True if `bytes` is the whole of its buffer, so that the buffer can be transferred. */
  ownsBuffer?: true;
}

/** A batch of a catalogue: unparsed or parsed rows. */
export type RowBatch = RowFrame | CatalogueRow[];

/** Returns `ownsBuffer` if the chunk is the whole of its buffer. The chunk must not be used any more. */
export function bufferOwnership(chunk: Uint8Array): Pick<RowFrame, 'ownsBuffer'> {
  return chunk.byteLength === chunk.buffer.byteLength ? { ownsBuffer: true } : {};
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function isFrame(batch: RowBatch): batch is RowFrame {
  return !Array.isArray(batch);
}

/** Collects the bounds of rows in a growing array. */
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

  /** Returns the collected bounds and clears them. */
  take(): Uint32Array {
    const taken = this.list.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}
