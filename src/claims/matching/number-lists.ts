/**
 * Lists of numbers put end to end: thousands of small arrays would lie scattered over memory, and the scanner asks
 * for a few of them at every word.
 */
export interface NumberLists {
  /** List `n` is `items[from[n]] .. items[from[n + 1]]`, the end not included. */
  from: Int32Array;
  items: Int32Array;
}

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

/** Have list `a` of the one and list `b` of the other a number in common? */
export function meet(one: NumberLists, a: number, other: NumberLists, b: number): boolean {
  const aEnd = one.from[a + 1] as number;
  const bStart = other.from[b] as number;
  const bEnd = other.from[b + 1] as number;
  for (let i = one.from[a] as number; i < aEnd; i += 1) {
    const wanted = one.items[i];
    for (let k = bStart; k < bEnd; k += 1) if (other.items[k] === wanted) return true;
  }
  return false;
}
