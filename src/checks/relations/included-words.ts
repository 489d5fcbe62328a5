import { lazily } from '../../claims/words/lazily.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { aroundPart, beforePart, afterPart } from './part-phrases.ts';

/** Words for parts that come with the goods, or do not: "bulb included", "bulb not included". */
export const INCLUDED = declareWords('included-stated', ({ source, bare }) => {
  const behind = (slot: string) => afterPart(source(slot));
  const before = (slot: string) => beforePart(source(slot));
  const unspaced = (slot: string) => aroundPart(bare(slot));
  return lazily({
    denied: () => [behind('not-behind'), before('not-before'), ...unspaced('not-unspaced')],
    included: () => [behind('with-behind'), before('with-before'), ...unspaced('with-unspaced')],
    inTitle: () => [before('with-title'), ...unspaced('with-title-unspaced')],
    not: () =>
      anyCase(
        `${source('not-behind')}|${source('not-before')}|${source('not-unspaced').replaceAll('@', '')}`,
      ),
    /** A whole value that denies what its label names. */
    notValue: () => anyCase(`^(?:${source('not-behind')}|${source('not-value')})[.。]?$`),
    /** Between two parts: "battery and charger included". */
    and: () => anyCase(`\\s(?:${source('and')})\\s|${source('and-unspaced')}`),
    /** Joins a part to what it has or goes with: "case with twenty bits". */
    joined: () => anyCase(`\\s${source('joined')}\\s`),
    /** Behind the phrase: it holds for one of several versions. */
    inVersion: () => anyCase(`^\\s?${source('in-version')}`),
    beside: () => anyCase(`^${source('beside')}$`),
    /** Behind a part, how many: 一瓶 in 精油一瓶. */
    counted: () => new RegExp(`(?<=..)${source('counted')}$`, 'u'),
    spareBefore: () => new RegExp(`${source('spare')}$`, 'u'),
    spare: () => new RegExp(`^${source('spare')}`, 'u'),
    label: () => anyCase(`^${source('label')}$`),
  });
});
