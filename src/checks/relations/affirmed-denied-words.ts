import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Up to so many words may follow a "not". */
const PHRASE = "((?:[\\p{L}'’-]+ ){0,9}[\\p{L}'’-]+)(?=\\s*(?:$|[.,;:!?)–—]))";

/** Words by which a label affirms what it names, and by which a sentence denies it. */
export const AFFIRMED = declareWords('affirmed-denied', ({ source, pattern }) => ({
  /** The whole value of a label. */
  yes: anyCase(`^${source('yes')}[.。]?$`),
  beside: anyCase(`^${source('beside')}$`),
  suffix: anyCase(`${source('suffix')}$`),
  suffixUnspaced: anyCase(`${source('suffix-unspaced')}$`),
  vague: pattern('vague'),
  /** A denial; the group is what stands behind "not", up to the end of the clause. */
  not: anyCase(`(?:^|(?<!\\p{L}))${source('not')}(?:(?!\\p{L})|(?<=['’])) ?${PHRASE}`, 'gu'),
  notUnspaced: anyCase(source('not-unspaced'), 'gu'),
  /** Ends what is denied: "in a dishwasher or an oven". */
  then: anyCase(`(?<!\\p{L})${source('then')}(?!\\p{L})`),
  aside: pattern('aside'),
}));
