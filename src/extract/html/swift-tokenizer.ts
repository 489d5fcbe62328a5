import { Tokenizer } from 'htmlparser2';

/** What the library's tokenizer keeps to itself. */
interface Reading {
  readonly buffer: string;
  readonly offset: number;
  index: number;
}

/** The library's tokenizer, but for one thing: the next sign is found by `indexOf`, not one character after another. */
export class SwiftTokenizer extends Tokenizer {}

Object.defineProperty(SwiftTokenizer.prototype, 'fastForwardTo', {
  value: function fastForwardTo(this: Reading, code: number): boolean {
    const { buffer, offset } = this;
    const at = buffer.indexOf(String.fromCharCode(code), this.index - offset + 1);
    this.index = (at === -1 ? buffer.length - 1 : at) + offset;
    return at !== -1;
  },
});
