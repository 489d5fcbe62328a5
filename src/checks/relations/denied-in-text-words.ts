import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words by which a sentence denies a feature of the goods, and by which another promises it. */
export const DENIED_IN_TEXT = declareWords('denied-in-text', ({ source, pattern }) => {
  /** Matches a denial that is the first clause of its sentence; in scripts with spaces, its only one. */
  const first = (slot: string) =>
    anyCase(
      `(?:^|[.!?;。！？；\\n•|])[^\\p{L}\\d.!?;。！？；\\n•|]*(?:${source('note')}[:：,，、]? ?)?(?:${source('own')} ?)?${source(slot)}(?=\\s*(?:$|[，;；.。!！)）\\n]))`,
      'gu',
    );
  const [nature, thing] = [first('nature'), first('thing')];
  return {
    nature,
    thing,
    any: new RegExp(`${nature.source}|${thing.source}`, 'u'),
    before: anyCase(`${source('before')}$`),
    behind: anyCase(`^${source('behind')}`),
    aside: pattern('aside'),
    /** Before whom or what the goods are not for: "not for children" denies nothing of children. */
    whose: anyCase(`^${source('whose')} `),
    vague: anyCase(`^(?:${source('vague')}|${source('namesake')})$`),
  };
});
