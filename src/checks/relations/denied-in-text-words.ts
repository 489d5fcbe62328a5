import { lazily } from '../../claims/words/lazily.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const CLAUSE_END = '(?=\\s*(?:$|[，;；.。!！)）\\n]))';

/** Words by which a sentence denies a feature of the goods, and by which another promises it. */
export const DENIED_IN_TEXT = declareWords('denied-in-text', ({ source, pattern }) => {
  /** Matches a denial that is the first clause of its sentence; in scripts with spaces, its only one. */
  const first = (slot: string) =>
    anyCase(
      `(?:^|[.!?;。！？；\\n•|])[^\\p{L}\\d.!?;。！？；\\n•|]*(?:${source('note')}[:：,，、]? ?)?(?:${source('own')} ?)?${source(slot)}${CLAUSE_END}`,
      'gu',
    );
  return lazily({
    nature: () => first('nature'),
    thing: () => first('thing'),
    /** A denial at a clause's end, wherever it begins: cheap to compile. */
    any: () => anyCase(`(?:${source('nature')}|${source('thing')})${CLAUSE_END}`),
    before: () => anyCase(`${source('before')}$`),
    behind: () => anyCase(`^${source('behind')}`),
    aside: () => pattern('aside'),
    /** Before whom or what the goods are not for: "not for children" denies nothing of children. */
    whose: () => anyCase(`^${source('whose')} `),
    vague: () => anyCase(`^(?:${source('vague')}|${source('namesake')})$`),
  });
});
