import type { Vocabulary } from '../../src/extract/rank/models.ts';

/** A vocabulary that assigns the next number to each new feature. */
export class GrowingFeatures implements Vocabulary {
  private readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      this.ids.set(name, (id = this.names.length));
      this.names.push(name);
    }
    return id;
  }

  nameOf(id: number): string {
    return this.names[id] ?? '';
  }

  get size(): number {
    return this.names.length;
  }
}
