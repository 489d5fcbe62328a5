import { NounInflector, PresentVerbInflector } from 'natural/lib/natural/inflectors/index.js';

const nouns = new NounInflector();
const verbs = new PresentVerbInflector();

/**
 * The forms of a dictionary word. English: plural, third person, past and -ing form; other languages have no
 * inflector here and take the word with any ending.
 */
export function inflect(word: string, lang: string): string[] {
  if (lang !== 'en') return [`${word}*`];
  const [head = word, ...rest] = word.split(' ');
  const forms = new Set([head, nouns.pluralize(head), verbs.singularize(head), pastOf(head), ingOf(head)]);
  return [...forms].map((form) => [form, ...rest].join(' '));
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** One-syllable words that end consonant, vowel, consonant double the last: stop, stopped. */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;
}
