// Reads the texts from which the statement models learn.
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FeatureNames } from '../../src/text/features/text-features.ts';
import { runsOf, wholeOf, type Run } from './runs.ts';

export type Lang = 'zh' | 'ja' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl';

/** A text with the runs of its statements. The label is known for the text as a whole only. */
export interface Bag {
  kind: 'challenged' | 'lawful' | 'honest';
  /** True if an authority decided it; for honest texts: if it was read and cleaned of claims. */
  adjudicated: boolean;
  runs: Run[];
  whole: Run;
  /** The claim of a challenged text, as its readers named it. */
  offence?: string;
  /** Texts of one group are left out of a fit together. */
  group: number;
}

interface Row {
  id?: string;
  lang?: string;
  title?: string;
  text: string;
  label?: string | number;
  source?: string;
  kind?: string;
  set?: string;
}

/** Number of neighbouring rows of one source that are grouped, because they are often alike. */
const NEIGHBOURS = 10;

const read = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const numberOf = (name: string) => createHash('sha256').update(name).digest().readUInt32BE(0);

/** Returns the group of a row: by its source, or by its set and position. */
export function groupOf({ source, set = '', id = '' }: Row, index: number): number {
  return numberOf(source ?? `${set || id.replace(/\d+$/, '')}:${Math.floor(index / NEIGHBOURS)}`);
}

const ADJUDICATED = ['adjudicated-dev.jsonl', 'adjudicated-more-dev.jsonl'];

/** Returns the adjudicated rows that are left out for part `part` of `of`. */
export function leftOutRows(folder: string, [part, of]: readonly [part: number, of: number]): Row[] {
  return ADJUDICATED.flatMap((name) =>
    read(join(folder, name)).filter((row, index) => groupOf(row, index) % of === part),
  );
}

/** Returns all texts of a language. */
export function readBags(
  folder: string,
  lang: Lang,
  names: FeatureNames,
  leftOut: readonly [part: number, of: number] | undefined,
): Bag[] {
  const bags: Bag[] = [];
  const add = (text: string, kind: Bag['kind'], adjudicated: boolean, group: number, offence?: string) => {
    const runs = runsOf(text, names);
    if (runs.length > 0)
      bags.push({
        kind,
        adjudicated,
        runs,
        whole: wholeOf(text, names),
        group,
        ...(offence === undefined ? {} : { offence }),
      });
  };
  for (const name of ADJUDICATED)
    read(join(folder, name)).forEach((row, index) => {
      const group = groupOf(row, index);
      if (row.lang !== lang || (leftOut !== undefined && group % leftOut[1] === leftOut[0])) return;
      add(row.text, row.label === 'ok' ? 'lawful' : 'challenged', true, group, row.kind);
    });
  for (const name of ['benign-dev.jsonl', 'wild-dev.jsonl'])
    read(join(folder, name)).forEach((row, index) => {
      if (row.lang !== lang) return;
      // Titles are included; a description is one text.
      add(`${row.title ?? ''}\n${row.text}`, 'honest', name.startsWith('benign'), groupOf(row, index));
    });
  const own = readdirSync('test/cases').map((name) => join('test/cases', name));
  for (const path of [...own, join('tools/wording', `${lang}.jsonl`)])
    read(path).forEach((row, index) => {
      if ((row.lang ?? lang) !== lang) return;
      const group = numberOf(`${path}:${Math.floor(index / NEIGHBOURS)}`);
      add(row.text, row.label === 'ok' ? 'lawful' : 'challenged', false, group, row.kind);
    });
  return bags;
}
