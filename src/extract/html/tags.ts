// Sets of tag names.

/** Elements whose text is never shown or is not part of the page's text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object canvas textarea select datalist video audio map head'.split(
    ' ',
  ),
);

/** Inline elements: text before, inside and after them is one run. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a span b i em strong small sub sup font u s del strike ins mark label abbr cite code kbd q time data bdi bdo wbr ' +
    'img input big tt var samp dfn acronym picture source nobr meta link bdt'
  ).split(' '),
);

export const HEADING = /^h[1-6]$/;
