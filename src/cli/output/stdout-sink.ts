// Writes a report to standard output.
import { Utf8Text } from '../../wire/utf8-text.ts';
import type { Sink } from './sink.ts';
import { stdoutClosed } from './stdout-errors.ts';

/** Number of bytes written at a time into a pipe or file. */
const PIECE = 1 << 15;

/** Opens standard output. A terminal gets each listing at once. */
export function openStdoutSink(): Sink {
  const { stdout } = process;
  const piece = stdout.isTTY ? 1 : PIECE;
  const waiting = new Utf8Text();
  const flush = () => {
    if (waiting.size > 0 && !stdoutClosed()) stdout.write(waiting.give());
    waiting.clear();
  };
  return {
    write(text) {
      waiting.put(text);
      if (waiting.size >= piece) flush();
    },
    finish: flush,
    abandon: flush,
  };
}
