import { NounInflector, PresentVerbInflector } from 'natural/lib/natural/inflectors/index.js';

const nouns = new NounInflector();
const verbs = new PresentVerbInflector();

/**
 * Returns the forms of a dictionary word. English: plural, third person, past and -ing form. Other
 * languages have no inflector here, so the word gets any ending (`word*`).
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

/**
 * Doubles the last letter of one-syllable words that end in consonant, vowel, consonant: stop, stopped.
 */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;
}
