import type { Sink } from './sink.ts';
import { stdoutClosed } from './stdout-errors.ts';

/** Into a pipe or a file, written in pieces of this many characters. */
const PIECE = 1 << 14;

/** Standard output. A person at a terminal sees each listing as it is done. */
export function openStdoutSink(): Sink {
  const { stdout } = process;
  const piece = stdout.isTTY ? 0 : PIECE;
  let waiting = '';
  const flush = () => {
    if (waiting !== '' && !stdoutClosed()) stdout.write(waiting);
    waiting = '';
  };
  const decoder = new TextDecoder();
  return {
    write(text) {
      waiting += typeof text === 'string' ? text : decoder.decode(text);
      if (waiting.length >= piece) flush();
    },
    finish: flush,
    abandon: flush,
  };
}
