// Packs named arrays of numbers into one file, which loads without parsing.

/** Types of arrays that can be packed. */
export type NumberArray = Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

const TYPES = { Float64Array, Int32Array, Int16Array, Uint16Array, Uint8Array };
/** Alignment in bytes, enough for every array type. */
const STEP = 8;

interface Entry {
  name: string;
  type: keyof typeof TYPES;
  length: number;
}

/** Packs arrays into bytes: the header's length, the header as JSON, then the arrays. */
export function packArrays(arrays: Readonly<Record<string, NumberArray>>): Uint8Array {
  const entries = Object.entries(arrays).map(([name, array]): Entry => ({
    name,
    type: typeOf(array),
    length: array.length,
  }));
  const head = new TextEncoder().encode(JSON.stringify(entries));
  let size = STEP + stepped(head.length);
  const offsets = Object.values(arrays).map((array) => {
    const at = size;
    size += stepped(array.byteLength);
    return at;
  });
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, STEP);
  Object.values(arrays).forEach((array, n) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offsets[n]);
  });
  return bytes;
}

function typeOf(array: NumberArray): keyof typeof TYPES {
  if (array instanceof Float64Array) return 'Float64Array';
  if (array instanceof Int32Array) return 'Int32Array';
  if (array instanceof Int16Array) return 'Int16Array';
  return array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';
}

/** Returns the arrays of packed bytes, as views without copying. */
export function unpackArrays(packed: Uint8Array): Record<string, NumberArray> {
  const bytes = packed.byteOffset % STEP === 0 ? packed : Uint8Array.from(packed);
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(STEP, STEP + length))) as Entry[];
  const arrays: Record<string, NumberArray> = {};
  let at = byteOffset + STEP + stepped(length);
  for (const { name, type, length: items } of head) {
    const array = new TYPES[type](buffer as ArrayBuffer, at, items);
    arrays[name] = array;
    at += stepped(array.byteLength);
  }
  return arrays;
}

function stepped(bytes: number): number {
  return Math.ceil(bytes / STEP) * STEP;
}
