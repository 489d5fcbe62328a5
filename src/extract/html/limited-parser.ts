import { Parser, type Handler } from 'htmlparser2';

const MAX_DEPTH = 400;

/** Beyond the greatest depth an element is taken as empty, so that its children become its siblings. */
export class LimitedParser extends Parser {
  limited = false;
  private shallow = false;
  private closing = false;
  private readonly depth: () => number;

  constructor(handler: Partial<Handler>, depth: () => number) {
    super(handler);
    this.depth = depth;
  }

  override onopentagname(start: number, end: number): void {
    this.shallow = this.depth() > MAX_DEPTH;
    if (this.shallow) this.limited = true;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.closing = true;
    super.onclosetag(start, end);
    this.closing = false;
  }

  protected override isVoidElement(name: string): boolean {
    return (this.shallow && !this.closing) || super.isVoidElement(name);
  }
}
