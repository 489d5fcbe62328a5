// Reads the training sentences of tools/terms/<lang>.yaml.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { hintsOf } from '../../src/extract/terms/term-hints.ts';
import { seeded, type TermSample } from './term-fit.ts';

/** Terms that pages put under a heading of their own, whose words links have too. */
const HEADED: ReadonlySet<string> = new Set(['returns', 'warranty', 'delivery']);

const HOW: Readonly<Record<string, string>> = { f: 'free', b: 'buyer-pays', c: 'condition' };

type Written = Record<string, string[]> & Pick<File, 'links'>;

interface File {
  links: Record<string, string[]>;
  sentences: Record<string, string[]>;
}

/** Returns the sentences of all languages. */
export function readSentences(folder: string): TermSample[] {
  const random = seeded(5);
  const oneOf = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)]!;
  return filesOf(folder).flatMap(({ lang, file: { sentences, links } }) =>
    Object.entries(sentences).flatMap(([label, lines]) =>
      lines.flatMap((line, at) => {
        const samples = samplesOf(line, label, lang);
        const headings = samples.length > 1 ? [] : headingsOf(label, links).map(oneOf);
        const under = headings.map((heading) => ({ ...samples[0]!, heading, weight: UNDER_HEADING }));
        return [...samples, ...under].map((one) => ({ ...one, line: `${lang} ${label} ${at}` }));
      }),
    ),
  );
}

const UNDER_HEADING = 0.6;

/** Returns lists of headings for a sentence: those that name its term, and those that name something else. */
const headingsOf = (label: string, links: File['links']): string[][] =>
  [HEADED.has(label) ? links[label] : undefined, links.none].filter((texts) => texts !== undefined);

/**
 * Parses “Heading :: sentence ^f ^c”. Returns it with a heading and as one text, because pages use both
 * forms.
 */
function samplesOf(line: string, label: string, group: string): TermSample[] {
  const how = [...line.matchAll(/ \^([a-z])/g)].map(([, letter]) => HOW[letter ?? ''] ?? fail(line));
  const [first = '', second] = line.replace(/(?: \^[a-z])+$/, '').split(' :: ');
  const labels = label === 'none' ? [] : [label, ...how];
  const sample = { labels, group, weight: 2, linked: false };
  if (second === undefined) return [{ ...sample, heading: '', text: first, hints: hintsOf(first) }];
  return [
    { ...sample, heading: first, text: second, hints: hintsOf(second) },
    { ...sample, heading: '', text: `${first}: ${second}`, hints: hintsOf(`${first}: ${second}`) },
  ];
}

/** Returns the texts of links; a text may have several labels. */
export function readLinks(folder: string): TermSample[] {
  return filesOf(folder).flatMap(({ lang, file: { links } }) => {
    const labels = new Map<string, string[]>();
    for (const [label, texts] of Object.entries(links))
      for (const text of texts) {
        const known = labels.get(text) ?? [];
        labels.set(text, label === 'none' ? known : [...known, label]);
      }
    return [...labels].map(([text, of]): TermSample => ({
      text,
      heading: '',
      linked: false,
      hints: 0,
      labels: of,
      group: lang,
      weight: 1,
    }));
  });
}

function filesOf(folder: string): { lang: string; file: File }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const { links, ...sentences } = parse(readFileSync(join(folder, name), 'utf8')) as Written;
      return { lang: basename(name, '.yaml'), file: { links, sentences } };
    });
}

function fail(line: string): never {
  throw new Error(`unknown mark after ^ in “${line}”`);
}
