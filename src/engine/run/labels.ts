import type { Block } from '../../model/listing/block.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { LabelWords } from '../../model/rule/labels.ts';
import { foldEach } from '../../text/fold/fold.ts';

type Words = NonNullable<CompiledRules['labels']>;

/** A value has so few characters beside its figure: 1500千焦, 18%. */
const UNIT = 2;

/**
 * The blocks that were read from what is plainly the label on a pack. The words of a picture are taken together; a text
 * about a picture stands by itself.
 */
export function labelBlocks(blocks: readonly Block[], words: Words = {}): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const [index, { role, picture }] of blocks.entries()) {
    if (role !== 'image-text') continue;
    const name = picture ?? `#${index}`;
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  const found = new Set<number>();
  for (const group of groups.values()) {
    const lines = group.flatMap((index) => (blocks[index]?.text ?? '').split('\n')).map(foldEach);
    if (Object.values(words).some((one) => isLabel(lines, one))) for (const index of group) found.add(index);
  }
  return found;
}

/** Most of what it says is what a label must state. */
function isLabel(lines: readonly string[], { least, share, parts, rows }: LabelWords): boolean {
  const stated = new Set<string>();
  let own = 0;
  let all = 0;
  for (const line of lines) {
    const names = Object.entries(parts).flatMap(([name, any]) => (holds(line, any) ? [name] : []));
    for (const name of names) stated.add(name);
    if (names.length > 0 || holds(line, rows)) own += line.length;
    else if (isValue(line)) continue;
    all += line.length;
  }
  return stated.size >= least && own >= all * share;
}

/** A value by itself may stand on a label or elsewhere. */
const isValue = (line: string) =>
  /^\P{L}?\d/u.test(line) && (line.match(/\p{Script=Han}/gu)?.length ?? 0) <= UNIT;

const holds = (line: string, words: readonly string[]) => words.some((word) => line.includes(foldEach(word)));
