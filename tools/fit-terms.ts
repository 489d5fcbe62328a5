// Fits the models that recognise policies in sentences and in links:
//   node dist/tools/fit-terms.js DATA_FOLDER [--check]
// They learn from the sentences in tools/terms/<lang>.yaml and from saved pages of half of the shops,
// labelled by hash in tools/terms/labels.jsonl; sentences without a label state no policy. `--check` writes
// nothing and prints the accuracy for each label on left-out sentences.
import { readFileSync, writeFileSync } from 'node:fs';
import { LINK_LABELS, TERM_LABELS } from '../src/text/terms/term-labels.ts';
import { TermModel, type StoredTermModel } from '../src/text/terms/term-model.ts';
import { keyOf, readPages } from './terms/read-pages.ts';
import { readLinks, readSentences } from './terms/read-sentences.ts';
import { fitTerms, seeded, type FitSettings, type TermSample } from './terms/term-fit.ts';

const SOURCES = 'tools/terms';
const FOLDS = 5;
/** Of unlabelled sentences unlike any policy, one in this many is used: they teach little and take long. */
const ONE_IN = 12;
const UNLIKE = -3;
const UNSURE = ['identity', 'complaint', 'privacy'];

/** Labels with a higher threshold, because names of products and brands resemble them. */
const STRICT: ReadonlySet<string> = new Set(['complaint', 'terms', 'warranty']);

const terms: FitSettings = {
  labels: TERM_LABELS,
  buckets: 1 << 15,
  rounds: 15,
  decay: 1e-5,
  bars: { identity: -2, complaint: -2, privacy: -2.5, free: -0.7, 'buyer-pays': -1, condition: -0.7 },
};
const links: FitSettings = {
  labels: LINK_LABELS,
  buckets: 1 << 13,
  rounds: 30,
  decay: 1e-5,
  bars: Object.fromEntries(LINK_LABELS.map((label) => [label, STRICT.has(label) ? -0.7 : -1])),
};

const [folder = '', ...flags] = process.argv.slice(2);
const written = readSentences(SOURCES);
const samples = [...written, ...(await fromPages(folder))];
const anchors = readLinks(SOURCES);
if (flags.includes('--check')) {
  check('sentences', samples, written, terms);
  check('links', anchors, anchors, links);
} else {
  const languages = [...new Set(written.map(({ group }) => group))];
  write('sentence-terms', { ...fitTerms(samples, terms), languages });
  write('link-terms', { ...fitTerms(anchors, links), languages });
}

/** Returns labelled sentences of real pages, and a sample of the others. */
async function fromPages(data: string): Promise<TermSample[]> {
  const labels = new Map(
    readFileSync(`${SOURCES}/labels.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { key: string; labels: string[] })
      .map((one) => [one.key, one.labels]),
  );
  const first = new TermModel(fitTerms(written, terms), TERM_LABELS);
  const random = seeded(11);
  const found = new Map<string, TermSample>();
  for (const { merchant, sentences } of await readPages(data))
    for (const sentence of sentences) {
      const key = keyOf(sentence);
      if (found.has(key)) continue;
      const stated = labels.get(key);
      const isLike = Math.max(...first.score(sentence).subarray(0, 6)) > UNLIKE;
      if (stated === undefined && !isLike && random() > 1 / ONE_IN) continue;
      const weight = stated === undefined ? 0.6 : 3;
      found.set(key, { ...sentence, labels: stated ?? [], weight, group: merchant, unsure: UNSURE });
    }
  process.stdout.write(`${found.size} sentences of pages, ${labels.size} labelled\n`);
  return [...found.values()];
}

/** Prints the accuracy on `left`, each scored by a model that was fitted without it. */
function check(
  name: string,
  all: readonly TermSample[],
  left: readonly TermSample[],
  settings: FitSettings,
): void {
  const counts = settings.labels.map(() => ({ hit: 0, wrong: 0, missed: 0 }));
  const lines = [...new Set(left.map(lineOf))];
  const foldOf = new Map(lines.map((line, at) => [line, at % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(left.filter((one) => foldOf.get(lineOf(one)) === fold));
    const model = new TermModel(
      fitTerms(
        all.filter((one) => !out.has(one)),
        settings,
      ),
      settings.labels,
    );
    for (const one of out) {
      const scores = model.score(one);
      settings.labels.forEach((label, at) => {
        const count = counts[at]!;
        const got = scores[at]! > 0;
        if (one.labels.includes(label)) count[got ? 'hit' : 'missed']++;
        else if (got) count.wrong++;
      });
    }
  }
  counts.forEach(({ hit, wrong, missed }, at) => {
    const share = (2 * hit) / (2 * hit + wrong + missed || 1);
    process.stdout.write(
      `${name} ${settings.labels[at]}: F1 ${share.toFixed(2)} (${hit} found, ${wrong} wrong, ${missed} missed)\n`,
    );
  });
}

/** All that was made of one line is left out together. */
function lineOf({ line, group, text }: TermSample): string {
  return line ?? `${group} ${text}`;
}

function write(name: string, model: StoredTermModel): void {
  writeFileSync(`src/text/terms/${name}.json`, `${JSON.stringify(model, null, 2)}\n`);
}
