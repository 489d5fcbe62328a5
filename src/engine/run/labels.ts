// Finds the blocks that were read from the label on a pack, such as a nutrition table in a picture.
import type { Block } from '../../model/listing/block.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { LabelWords } from '../../model/rule/labels.ts';
import { foldEach } from '../../text/fold/fold.ts';

type Words = NonNullable<CompiledRules['labels']>;

/** Limit of Chinese characters after the figure of a value: 1500千焦 has two. */
const UNIT = 2;

/**
 * Returns the indexes of the blocks that are on a pack's label. All blocks of one picture are judged
 * together; a block without a picture is judged alone.
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

/** True if most of the text is what a label must state, such as ingredients or energy. */
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

/** A bare value such as "18%". It counts neither for nor against a label. */
const isValue = (line: string) =>
  /^\P{L}?\d/u.test(line) && (line.match(/\p{Script=Han}/gu)?.length ?? 0) <= UNIT;

const holds = (line: string, words: readonly string[]) => words.some((word) => line.includes(foldEach(word)));
