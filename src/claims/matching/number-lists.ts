/**
 * Lists of numbers, joined into one array. Thousands of small arrays would be scattered over memory, and
 * the scanner reads a few lists for every word.
 */
export interface NumberLists {
  /** List `n` is `items[from[n]] .. items[from[n + 1]]`, the end excluded. */
  from: Int32Array;
  items: Int32Array;
}

/** Joins the lists into one array; an undefined list is empty. */
export function numberLists(lists: readonly (readonly number[] | undefined)[]): NumberLists {
  const from = new Int32Array(lists.length + 1);
  let size = 0;
  lists.forEach((list, n) => {
    size += list?.length ?? 0;
    from[n + 1] = size;
  });
  const items = new Int32Array(size);
  lists.forEach((list, n) => {
    if (list !== undefined) items.set(list, from[n]);
  });
  return { from, items };
}

/** Whether list `a` of one and list `b` of the other have a number in common. */
export function haveCommonNumber(one: NumberLists, a: number, other: NumberLists, b: number): boolean {
  const aEnd = one.from[a + 1] as number;
  const bStart = other.from[b] as number;
  const bEnd = other.from[b + 1] as number;
  for (let i = one.from[a] as number; i < aEnd; i += 1) {
    const wanted = one.items[i];
    for (let k = bStart; k < bEnd; k += 1) if (other.items[k] === wanted) return true;
  }
  return false;
}
