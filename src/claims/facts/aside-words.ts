// The words by which a text turns to other things than the goods at hand.
import { lazily } from '../words/lazily.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const OPENING = '[„“"«「『]';
const CLOSING = '[”“"»」』]';
const QUOTED = `${OPENING}\\s?([^„“”"«»「」『』\\n]{2,30}?)\\s?${CLOSING}`;

export const ASIDE_WORDS = declareWords('asides', ({ source, pattern }) => {
  const begin = (parts: string) => anyCase(`^[\\s"“„«|*·-]*${parts}`);
  return lazily({
    also: () => pattern('also'),
    elsewhere: () => pattern('elsewhere'),
    sibling: () => pattern('sibling'),
    pictured: () => pattern('pictured'),
    choose: () => pattern('choose', 'gu'),
    class: () => anyCase(source('class').replace(/(?<![[\\])\^/g, '^\\s*')),
    version: () => begin(source('version')),
    versionLabel: () => begin(source('version-label')),
    /** „City“ in "Modell „City“", «Basic» in "la «Basic»", 「青空」 in 「青空」款. */
    quoted: () =>
      anyCase(`(?<!\\p{L})${source('model-word')}\\s?${QUOTED}|${QUOTED}\\s?${source('model-word')}`),
    goesOn: () => begin(`${source('goes-on')}(?!\\p{Script=Latin})`),
    pack: () => pattern('pack'),
    contrast: () => begin(source('contrast')),
    own: () => pattern('own'),
    extra: () => begin(source('extra')),
    innerPack: () => pattern('inner-pack'),
  });
});

export type AsideWords = ReturnType<typeof ASIDE_WORDS.make>;
