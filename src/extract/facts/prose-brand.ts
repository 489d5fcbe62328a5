import { visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';

const NAME = "(\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:(?: & | )\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,2})";
const KIND =
  '(?:label|brand|maker|manufacturer|designer|design house|winery|brewery|Marke|Hersteller|Manufaktur|marque|maison|marca|fabricante|produttore|marki)';
/** "from Buenos Aires-based label Sibilia", "von der Marke Nordpfad". */
const KIND_FIRST = new RegExp(
  `(?<=(?:from|by|von|vom|par|de|del|dal|da|of|the|der|la|cult|based|French|Italian|German|British|American|Danish|Swedish|Japanese)\\s)(?:[\\p{Ll}-]+ )?${KIND} ${NAME}`,
  'u',
);
/** "Sibilia is a Buenos Aires label of …". */
const NAME_FIRST = new RegExp(
  `(?:^|[.!?] )${NAME}(?:,| is| ist| est| es| è)(?: \\p{Ll}+)? (?:an?|the|eine?|une?|un|uno|una|the)(?: [\\p{L}-]+){0,4} ${KIND}(?![\\p{L}])`,
  'u',
);
const HINT = new RegExp(KIND, 'u');

/** The product's text says whose goods they are in a sentence. */
export function proseBrands({ page, titleBlock }: Context): Candidate<string>[] {
  if (titleBlock < 0) return [];
  for (let index = titleBlock; index < page.blocks.length; index++) {
    const { text, role, outside, hidden } = page.blocks[index]!;
    if (outside || hidden || text.length < 20 || text.length > 3000) continue;
    if (!/^(?:description|highlights|title)$/.test(role) || !HINT.test(text)) continue;
    const match = KIND_FIRST.exec(text) ?? NAME_FIRST.exec(text);
    if (!match) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    return [
      visible(page, match[1]!, 1.9, { block: index, start, end: start + match[1]!.length }, [
        'the text says whose goods they are',
      ]),
    ];
  }
  return [];
}
