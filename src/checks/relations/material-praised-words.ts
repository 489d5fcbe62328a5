import { declareWords } from '../../claims/words/word-use.ts';

/** Words that praise a material ("solid brass"), and labels that name no stuff of the goods. */
export const MATERIAL_PRAISED = declareWords('material-praised', ({ source, pattern }) => ({
  /** A word before the material, one behind it, or one that holds it. */
  praised: new RegExp(
    `(?<!\\p{L})(?:(${source('before')})(?= )|(?<= )(${source('behind')}))(?!\\p{L})|${source('whole-unspaced')}`,
    'giu',
  ),
  any: new RegExp(`${source('before')}|${source('behind')}|${source('whole-unspaced')}`, 'iu'),
  denied: pattern('denied'),
  coat: pattern('coat'),
  plating: pattern('plating', 'giu'),
  /** Labels of a coat or of what the goods are for: "Finish: brass". */
  otherLabel: pattern('other-label'),
}));
