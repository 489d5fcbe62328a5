import { DomHandler, type ChildNode, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';

const MAX_DEPTH = 400;
const MAX_NODES = 400_000;

export interface ParsedHtml {
  root: Document;
  /** What lies beyond the greatest depth was made flat; beyond the greatest number of nodes, left out. */
  limited: boolean;
}

class LimitedHandler extends DomHandler {
  nodes = 0;
  stop: () => void = () => undefined;

  get depth(): number {
    return this.tagStack.length;
  }

  protected override addNode(node: ChildNode): void {
    super.addNode(node);
    this.nodes++;
    if (this.nodes === MAX_NODES) this.stop();
  }
}

/** Beyond the greatest depth an element is taken as empty, so that its children become its siblings. */
class LimitedParser extends Parser {
  limited = false;
  private shallow = false;
  private closing = false;
  private readonly handler: LimitedHandler;

  constructor(handler: LimitedHandler) {
    super(handler);
    this.handler = handler;
  }

  override onopentagname(start: number, end: number): void {
    this.shallow = this.handler.depth > MAX_DEPTH;
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

export function parseHtml(html: string): ParsedHtml {
  const handler = new LimitedHandler(null, { withStartIndices: true });
  const parser = new LimitedParser(handler);
  handler.stop = () => {
    parser.limited = true;
    parser.pause();
  };
  parser.end(html);
  return { root: handler.root, limited: parser.limited };
}
