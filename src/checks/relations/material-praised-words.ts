import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words that praise a material ("solid brass"), and labels that name no stuff of the goods. */
export const MATERIAL_PRAISED = declareWords('material-praised', ({ source, pattern }) => ({
  /** A word before the material, one behind it, or one that holds it. */
  praised: anyCase(
    `(?<!\\p{L})(?:(${source('before')})(?= )|(?<= )(${source('behind')}))(?!\\p{L})|${source('whole-unspaced')}`,
    'gu',
  ),
  any: anyCase(`${source('before')}|${source('behind')}|${source('whole-unspaced')}`),
  denied: pattern('denied'),
  coat: pattern('coat'),
  plating: pattern('plating', 'gu'),
  /** Labels of a coat or of what the goods are for: "Finish: brass". */
  otherLabel: pattern('other-label'),
}));
