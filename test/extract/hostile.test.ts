import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { productPage } from './page.ts';

describe('hostile pages', () => {
  it('deep nesting is cut off and said', () => {
    const { notes, listing } = extractPage({ html: `${'<div>'.repeat(200_000)}deep text here` });
    expect(notes.map((note) => note.code)).toEqual(['depth-limited']);
    expect(listing.blocks.some((block) => block.text === 'deep text here')).toBe(true);
  });

  it('text after a deep stretch is read', () => {
    const html = productPage({
      before: `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}`,
      box: '<p>Solid brass.</p>',
    });
    expect(extractPage({ html }).listing.blocks.some((block) => block.text === 'Solid brass.')).toBe(true);
  });

  it('a page of millions of tags is read as far as it goes', () => {
    const { notes } = extractPage({ html: '<div>'.repeat(4_000_000) });
    expect(notes.map((note) => note.code)).toEqual(['depth-limited']);
  });

  it('deeply nested JSON-LD does not overflow', () => {
    const json = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(() =>
      extractPage({
        html: `<script type="application/ld+json">${json}</script><script type="application/ld+json">${'['.repeat(100_000)}</script>`,
      }),
    ).not.toThrow();
  });
});
