import { normalize } from '../../text/fold/normalize.ts';
import type { Stretch } from '../../text/segment/cut-sentences.ts';
import type { SentenceTools } from './scan-sentence.ts';
import { languageOf } from './statement-languages.ts';

const ASKS = /[?？]["'”’»」』]*$/u;
/** The answer stands at the very beginning: "No, it only smells nice." */
const FARTHEST = 32;

/** The same stretches, but a question and the answer that says no are read as one: "Does it cure gout? No." */
export function withAnswers(
  text: string,
  cuts: readonly Stretch[],
  prior: string | undefined,
  tools: Pick<SentenceTools, 'scanner'>,
): readonly Stretch[] {
  if (!text.includes('?') && !text.includes('？')) return cuts;
  const joined: Stretch[] = [];
  for (const cut of cuts) {
    const asked = joined.at(-1);
    if (
      asked !== undefined &&
      ASKS.test(text.slice(...asked)) &&
      saysNo(text.slice(...asked), text.slice(...cut))
    )
      joined[joined.length - 1] = [asked[0], cut[1]];
    else joined.push(cut);
  }
  return joined;

  function saysNo(asked: string, answer: string): boolean {
    const { text: folded } = normalize(answer.slice(0, FARTHEST));
    return tools.scanner(languageOf(asked, prior))?.saysNo(folded) ?? false;
  }
}
