/**
 * Numbers written as words, as they stand before days, months and years in terms of sale: "two years".
 */
const WORDS: [value: number, words: string][] = [
  [1, 'one ein eine einen einem einer eines un une uno una um uma'],
  [2, 'two zwei zweier deux dos due dois duas'],
  [3, 'three drei trois tres tre três'],
  [4, 'four vier quatre cuatro quattro quatro'],
  [5, 'five fünf cinq cinco cinque'],
  [6, 'six sechs seis sei'],
  [7, 'seven sieben sept siete sette sete'],
  [8, 'eight acht huit ocho otto oito'],
  [9, 'nine neun neuf nueve nove'],
  [10, 'ten zehn dix diez dieci dez'],
  [12, 'twelve zwölf douze doce dodici doze'],
  [14, 'fourteen vierzehn quatorze catorce quattordici catorze'],
  [15, 'fifteen fünfzehn quinze quince quindici'],
  [20, 'twenty zwanzig vingt veinte venti vinte'],
  [24, 'twenty-four vierundzwanzig vingt-quatre veinticuatro ventiquattro'],
  [28, 'twenty-eight achtundzwanzig'],
  [30, 'thirty dreißig dreissig trente treinta trenta trinta'],
  [60, 'sixty sechzig soixante sesenta sessanta sessenta'],
  [90, 'ninety neunzig nonante noventa novanta'],
  [100, 'hundred hundert cent cien cento cem'],
];

const BY_WORD = new Map(
  WORDS.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])),
);

/** Returns the number of a word in any case ("Zwei" → 2), or undefined. */
export function numberOfWord(word: string): number | undefined {
  return BY_WORD.get(word.toLowerCase());
}
