// The XML parser for workbooks.
import { Parser, type Handler } from 'htmlparser2';
import { AppError } from '../../../model/error/app-error.ts';
import { messagePart } from '../../../model/error/message-part.ts';

/** Maximum depth of nesting; no workbook reaches it. */
const MAX_DEPTH = 200;
/** The depth is checked after this many characters, because the parser's cost grows with the depth. */
const PIECE = 16 * 1024;

/** An XML parser that refuses elements that are nested too deep. */
export class BoundedParser {
  private readonly path: string;
  private readonly parser: Parser;
  private depth = 0;

  constructor(path: string, handler: Partial<Handler>) {
    this.path = path;
    this.parser = new Parser(
      {
        ...handler,
        onopentag: (...args) => {
          this.depth += 1;
          handler.onopentag?.(...args);
        },
        onclosetag: (...args) => {
          this.depth -= 1;
          handler.onclosetag?.(...args);
        },
      },
      { xmlMode: true },
    );
  }

  /** @throws AppError `input-unreadable` */
  write(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      this.parser.write(text.slice(at, at + PIECE));
      if (this.depth <= MAX_DEPTH) continue;
      const detail = messagePart('nestedTooDeep', { most: MAX_DEPTH });
      throw new AppError('input-unreadable', { path: this.path, detail });
    }
  }

  end(): void {
    this.parser.end();
  }
}
