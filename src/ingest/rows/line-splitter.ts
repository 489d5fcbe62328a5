const LINE_FEED = 0x0a;

export interface Line {
  row: number;
  /** Without its end; undefined where the line is longer than the limit. */
  bytes: Buffer | undefined;
}

export interface LineSplitter {
  /** The lines that this chunk completes, but for empty ones. */
  push(chunk: Buffer): Line[];
  /** The last line, where no line feed ends it. */
  end(): Line[];
}

/** Cuts a stream into lines; holds no more than one line, and of one too long only its length. */
export function lineSplitter(maxBytes: number): LineSplitter {
  let row = 0;
  let held: Buffer[] = [];
  let size = 0;

  function hold(part: Buffer): void {
    size += part.length;
    if (size > maxBytes) held = [];
    else held.push(part);
  }

  function take(): Line {
    const bytes = size > maxBytes ? undefined : held.length === 1 ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    return { row: ++row, bytes };
  }

  return {
    push(chunk) {
      const lines: Line[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        if (end > start) hold(chunk.subarray(start, end));
        if (size > 0) lines.push(take());
        else row++; // A file of nothing but line feeds must not cost an object each.
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
      return lines;
    },
    end() {
      return size > 0 ? [take()] : [];
    },
  };
}
