// Words by which a table denies: "none", "not included", and what they deny.
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const whole = (source: string) => anyCase(`^${source}[.。]?$`);

export const DENIED_IN_TABLE = declareWords('denied-in-table', ({ source, pattern }) => ({
  none: whole(source('none')),
  denied: pattern('denied'),
  /** In a title: what the goods are for may have the feature, as "case for phones with wireless charging". */
  suited: pattern('suited'),
  /** Right before a feature: it is of an extra that comes with the goods. */
  supplied: anyCase(`${source('supplied')}$`),
  /** In the clause: who wants the feature is sent to other goods. */
  elsewhere: pattern('elsewhere'),
  things: [
    { label: whole(source('label-warranty')), told: pattern('told-warranty', 'gu') },
    { label: whole(source('label-certificate')), told: pattern('told-certificate', 'gu') },
    { label: whole(source('label-returns')), told: pattern('told-returns', 'gu') },
  ],
  /** Labels that ask for yes or no: 是否防水, "Dishwasher safe". */
  feature: pattern('feature'),
  /** The part of such a label that only asks. */
  asks: pattern('asks', 'gu'),
  /** "not dishwasher safe" within a value; the group is what is denied. */
  not: pattern('not', 'gu'),
  vague: whole(source('vague')),
}));
export type TableWords = ReturnType<typeof DENIED_IN_TABLE.make>;
