/** Kinds of texts that are no listings. Their claims are shown for review, and they get no grade. */
export const GENRES = [
  'letter',
  'recipe',
  'readme',
  'chat',
  'contract',
  'invoice',
  'minutes',
  'cv',
  'notice',
] as const;

export type Genre = (typeof GENRES)[number];

export function isGenre(name: string): name is Genre {
  return (GENRES as readonly string[]).includes(name);
}
