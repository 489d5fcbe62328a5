import { lazily } from '../../claims/words/lazily.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase, inBothCases } from '../../text/match/any-case.ts';

/** Words by which a sentence denies a feature of the goods, and by which another promises it. */
export const DENIED_IN_TEXT = declareWords('denied-in-text', ({ source, pattern }) => {
  /** Matches a denial that is the first clause of its sentence; in scripts with spaces, its only one. */
  const first = (slot: string) =>
    inBothCases(
      `(?:^|[.!?;。！？；\\n•|])[^\\p{L}\\d.!?;。！？；\\n•|]*(?:${source('note')}[:：,，、]? ?)?(?:${source('own')} ?)?${source(slot)}(?=\\s*(?:$|[，;；.。!！)）\\n]))`,
    );
  return lazily({
    nature: () => new RegExp(first('nature'), 'gu'),
    thing: () => new RegExp(first('thing'), 'gu'),
    any: () => new RegExp(`${first('nature')}|${first('thing')}`, 'u'),
    before: () => anyCase(`${source('before')}$`),
    behind: () => anyCase(`^${source('behind')}`),
    aside: () => pattern('aside'),
    /** Before whom or what the goods are not for: "not for children" denies nothing of children. */
    whose: () => anyCase(`^${source('whose')} `),
    vague: () => anyCase(`^(?:${source('vague')}|${source('namesake')})$`),
  });
});
