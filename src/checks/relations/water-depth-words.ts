// Words for how deep goods may go into water.
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const FIGURE = String.raw`((?<![\d.,])\d{1,4}(?:[.,]\d)?)`;

/** Words by which texts tell how deep goods may go into water. */
export const WATER_DEPTH = declareWords('water-depth', ({ source, pattern }) => {
  const told = (slot: string) => anyCase(source(slot).replaceAll('#', FIGURE), 'gu');
  return {
    metres: told('metres'),
    bars: told('bars'),
    hundred: pattern('hundred', 'gu'),
    label: anyCase(`^${source('label')}$`),
    inMetres: told('in-metres'),
    inBars: told('in-bars'),
    deep: pattern('deep'),
    worn: pattern('worn'),
    other: pattern('other'),
    any: anyCase(`${source('metres')}|${source('bars')}|${source('hundred')}`.replaceAll('#', FIGURE)),
  };
});
