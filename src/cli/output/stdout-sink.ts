import { Utf8Text } from '../../wire/utf8-text.ts';
import type { Sink } from './sink.ts';
import { stdoutClosed } from './stdout-errors.ts';

/** Into a pipe or a file, written in pieces of this many bytes. */
const PIECE = 1 << 15;

/** Standard output. A person at a terminal sees each listing as it is done. */
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
