// The HTML parser, with limits against hostile pages and less work per tag.
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { attributeAt, type AttributeName, type Attributes } from './attributes.ts';
import { FastTokenizer } from './fast-tokenizer.ts';

const MAX_DEPTH = 400;
const NONE: Attributes = Object.freeze({});

/** Receives what the parser reads. */
export interface TreeHandler {
  readonly depth: number;
  /** True if the limit is reached, so that parsing stops. */
  readonly full: boolean;
  /** Called at a tag, before its attributes; `open` follows unless it is a closing tag. */
  begin(): void;
  attribute(name: AttributeName, value: string): void;
  open(name: string, attribs: Attributes, start: number): void;
  close(): void;
  /** A span of text in the source; character references are not decoded. */
  text(start: number, end: number): void;
  comment(): void;
}

/**
 * Differs from htmlparser2's parser in three ways: beyond `MAX_DEPTH` an element is empty and its children
 * become siblings; only known attributes are kept; text is passed as offsets, because most of it is white
 * space.
 */
export class LimitedParser extends Parser {
  limited = false;
  private shallow = false;
  private closing = false;
  private kept = NONE;
  private name: AttributeName | undefined;
  private valueStart = 0;
  private valueEnd = 0;
  private readonly html: string;
  private readonly handler: TreeHandler;

  constructor(html: string, handler: TreeHandler) {
    super(
      {
        onopentag: (name) => handler.open(name, this.kept, this.startIndex),
        onclosetag: () => handler.close(),
        oncomment: () => handler.comment(),
      },
      { decodeEntities: false, Tokenizer: FastTokenizer },
    );
    this.html = html;
    this.handler = handler;
  }

  override onopentagname(start: number, end: number): void {
    this.shallow = this.handler.depth > MAX_DEPTH;
    if (this.shallow) this.limited = true;
    if (this.handler.full) this.stop();
    this.kept = NONE;
    this.handler.begin();
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.closing = true;
    this.kept = NONE;
    this.handler.begin();
    super.onclosetag(start, end);
    this.closing = false;
  }

  override ontext(start: number, end: number): void {
    if (this.handler.full) this.stop();
    this.endIndex = end - 1;
    this.handler.text(start, end);
    this.startIndex = end;
  }

  override onattribname(start: number, end: number): void {
    this.name = attributeAt(this.html, start, end);
    this.valueStart = this.valueEnd = end;
  }

  override onattribdata(start: number, end: number): void {
    this.valueStart = start;
    this.valueEnd = end;
  }

  override onattribend(): void {
    const { name } = this;
    if (name === undefined) return;
    if (this.kept === NONE) this.kept = {};
    // Of two equal attributes the first counts, as in browsers.
    else if (this.kept[name] !== undefined) return;
    const source = this.html.slice(this.valueStart, this.valueEnd);
    const value = source.includes('&') ? decodeHTMLAttribute(source) : source;
    this.kept[name] = value;
    this.handler.attribute(name, value);
  }

  private stop(): void {
    this.limited = true;
    this.pause();
  }

  protected override isVoidElement(name: string): boolean {
    return (this.shallow && !this.closing) || super.isVoidElement(name);
  }
}

/** Decodes character references: "&amp;" → "&". */
export function decodeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
