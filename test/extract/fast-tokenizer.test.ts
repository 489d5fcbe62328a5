import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { FastTokenizer } from '../../src/extract/html/fast-tokenizer.ts';

/** Everything the parser tells, with where it stands. */
function eventsOf(html: string, kind: typeof Tokenizer): string[] {
  const events: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attribs) => events.push(`<${name} ${JSON.stringify(attribs)} ${parser.startIndex}`),
      onclosetag: (name) => events.push(`</${name} ${parser.endIndex}`),
      ontext: (text) => events.push(`"${text}" ${parser.startIndex}`),
      oncomment: (text) => events.push(`!${text}`),
      onprocessinginstruction: (_, text) => events.push(`?${text}`),
    },
    { decodeEntities: false, Tokenizer: kind },
  );
  parser.end(html);
  return events;
}

const PIECES = [
  '<p class="a b">',
  "<a href='x>y'",
  '<div id="open',
  '</p>',
  '</',
  '<script>',
  'a < b && "c"',
  '</script>',
  '</scr',
  '<style>',
  '</style >',
  '<title>',
  '&amp; ',
  '</title>',
  '<!-- x --',
  '-->',
  '<!doctype html>',
  '<?php echo ">"',
  '?>',
  '<textarea>',
  '<![CDATA[ x ]]>',
  '价格 99 元',
  '>',
  '"',
  "'",
  ' ',
];

describe('the tokenizer that looks ahead natively', () => {
  it('replaces a method the library has', () => {
    expect(Object.getOwnPropertyNames(Tokenizer.prototype)).toContain('fastForwardTo');
  });

  it('tells what the library tells of any text', () => {
    const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(html, (text) => {
        expect(eventsOf(text, FastTokenizer)).toEqual(eventsOf(text, Tokenizer));
      }),
      { numRuns: 2000 },
    );
  });
});
