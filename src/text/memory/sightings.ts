const ROOM = 1 << 13;

/** Which texts came by of late, by hash: of two that share a place the later is known. */
export class Sightings {
  private readonly hashes = new Uint32Array(ROOM);

  /** Did the text come by before? Notes that it did now. */
  again(text: string): boolean {
    let hash = text.length + 1;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const place = hash % ROOM;
    const isKnown = this.hashes[place] === hash;
    this.hashes[place] = hash;
    return isKnown;
  }
}
