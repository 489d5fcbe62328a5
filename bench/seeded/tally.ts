// Counts contradictions that were put in and found.

interface Count {
  made: number;
  found: number;
}

/** Counts by group, printed as rows of a table. */
export class Tally {
  private readonly groups = new Map<string, Count>();

  add(group: string, found: boolean): void {
    const count = this.groups.get(group) ?? { made: 0, found: 0 };
    count.made += 1;
    count.found += Number(found);
    this.groups.set(group, count);
  }

  rows(): string[] {
    return [...this.groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([group, { made, found }]) => {
        const share = (found / made).toFixed(2);
        return `${group.padEnd(34)} ${String(made).padStart(5)} ${String(found).padStart(6)}  ${share}`;
      });
  }
}
