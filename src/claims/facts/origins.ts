import { Words } from './words.ts';
import { statementsOf } from './statements.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import { holdsOne } from './holds-one.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { countryAt, countryOf } from './countries.ts';
import type { StatedText } from './stated.ts';

/** A statement of where the goods were made. */
export interface Origin {
  country: string;
  evidence: Evidence;
  /** Said of the whole: a label, the markup, a sentence that begins so. */
  firm: boolean;
}

const LONGEST = 1500;
const MADE_IN =
  /(?:(?:made|manufactured|produced|handmade|handcrafted|crafted|sewn|built|knitted|woven|brewed|poured|hand-poured) in|(?:hergestellt|gefertigt|genäht|produziert|gestrickt|gewebt|gebraut|gegossen|made) in|(?:fabriqué|produit|cousu|récolté|assemblé|tricoté|tissé|brassé)e?s? (?:en|au|aux)|(?:hech|fabricad|elaborad|producid)[oa]s? en|(?:prodott[oaie]|fatt[oaie]|realizzat[oaie]) in|(?:feito|fabricado) (?:em|no)) ((?:the |den |les? |la |el )?\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*){0,3})/giu;
/** Without the words after the name: "Portugal from". */
const PROPER = /^(?:the |den |les? |la |el )?\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*)*/u;
const WIRD_IN = /\bin (?:den )?(\p{Lu}\p{L}+) (?:hergestellt|gefertigt|genäht|produziert)/gu;
const UNSPACED =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:制造|生产|原装进口|原产|製造|製(?!品|法)|で縫製)|产自([\p{Script=Han}]{2,8})/gu;
/** What the patterns need, in normalised texts (which write 制 for 製). */
export const MAKINGS = new Words(
  'made in',
  'manufactured in',
  'produced in',
  'crafted in',
  'sewn in',
  'built in',
  'knitted in',
  'woven in',
  'brewed in',
  'poured in',
  'gestrickt',
  'gewebt',
  'gebraut',
  'gegossen',
  'tricot',
  'tissé',
  'brass',
  'hergestellt',
  'gefertigt',
  'genäht',
  'produziert',
  'fabriqu',
  'produit',
  'cousu',
  'récolt',
  'assembl',
  'hech',
  'fabricad',
  'elaborad',
  'producid',
  'prodott',
  'fatto ',
  'fatta ',
  'fatti ',
  'fatte ',
  'realizzat',
  'feito',
  '制',
  '生产',
  '原装',
  '原产',
  '产自',
);

/** Statements of the origin in labels, the markup and the text. */
export function originsOf(
  scanned: ScannedListing,
  extraction: Extraction,
  properties: readonly StatedText[],
): Origin[] {
  const { listing, evidence } = extraction;
  const stated = properties.filter(({ attributes }) => attributes.includes('origin'));
  const texts = statementsOf(listing).filter(
    ({ text, block }) => text.length <= LONGEST && holdsOne(scanned, block, MAKINGS),
  );
  const marked = evidence.countryOfOrigin?.filter(({ block }) => block === undefined) ?? [];
  if (stated.length + marked.length + texts.length < 2) return [];
  return [
    ...stated.flatMap((one) => origin(one.value, one.evidence, true)),
    ...marked.flatMap((one) => origin(one.quote, one, true)),
    ...texts.flatMap(({ text, block }) => inText(text, block)),
  ];
}

function origin(text: string, evidence: Evidence, firm: boolean): Origin[] {
  const country = countryOf(text) ?? countryAt(text, 'start');
  return country === undefined ? [] : [{ country, evidence, firm }];
}

function inText(text: string, block: number): Origin[] {
  const found: Origin[] = [];
  const add = (match: RegExpMatchArray, name: string, country: string | undefined) => {
    if (country === undefined) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(name);
    const firm = /(?:^|[.!•|:：。！]\s*)(?:proudly )?$/iu.test(text.slice(0, match.index));
    const evidence = {
      source: 'visible' as const,
      quote: match[0],
      block,
      start: match.index ?? start,
      end: (match.index ?? 0) + match[0].length,
    };
    found.push({ country, evidence, firm });
  };
  for (const match of text.matchAll(MADE_IN)) {
    const name = match[1] ?? '';
    add(match, name, countryOf(name) ?? countryOf(PROPER.exec(name)?.[0] ?? ''));
  }
  for (const match of text.matchAll(WIRD_IN)) add(match, match[1] ?? '', countryOf(match[1] ?? ''));
  for (const match of text.matchAll(UNSPACED)) {
    const name = match[1] ?? match[2] ?? '';
    add(match, name, countryAt(name, match[1] === undefined ? 'start' : 'end'));
  }
  return found;
}
