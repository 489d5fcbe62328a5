import type { WordBook } from './word-book.ts';

/** Caches what is built from the words of several files, once per word book. */
export function perBook<T>(make: (book: WordBook) => T): (book: WordBook) => T {
  const known = new WeakMap<WordBook, { made: T }>();
  return (book) => {
    let entry = known.get(book);
    if (entry === undefined) known.set(book, (entry = { made: make(book) }));
    return entry.made;
  };
}
