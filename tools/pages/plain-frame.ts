import type { Frame } from './frame.ts';
import type { Style } from './style.ts';
import type { Writer } from './writer.ts';

/**
 * Returns a frame with hardly any parts, as of a hand-made page or a saved fragment; the same for all kinds.
 */
export function plainFrameOf(w: Writer, _: Style, shop: string): Frame {
  const tag = w.pick(['main', 'main', 'div', 'section']);
  const named = w.is(0.5);
  const described = w.is(0.3);
  const styled = w.some(0.3, () => '<link rel="stylesheet" href="/s.css">');
  const links = w.some(
    0.35,
    () => `<nav>${w.many(2, 6, (n) => `<a href="/${n}">${w.words(1, 2)}</a>`)}</nav>`,
  );
  const letter = () =>
    `<form><label>${w.words(1, 5)} <input type="email" name="email"></label>${w.some(0.4, () => '<button>OK</button>')}</form>`;
  return {
    host: `www.${shop.toLowerCase()}.example`,
    page(_kind, { title, main, head = '' }, own) {
      const whole = title === '' ? shop : named ? `${title} | ${shop}` : title;
      const meta = described ? `<meta name="description" content="${title} ${own.words(4, 10)}">` : '';
      const foot = `${own.some(0.5, () => `<p>${own.sentences(1, 2)}</p>`)}${own.some(0.5, letter)}${own.some(0.3, () => `<p>© ${shop}</p>`)}`;
      return `<!doctype html><html lang="${w.tongue.lang}"><head><title>${whole}</title>${meta}${styled}${head}</head><body>${links}<${tag}>${main}</${tag}><footer>${foot}</footer></body></html>`;
    },
  };
}
