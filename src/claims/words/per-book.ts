import type { WordBook } from './word-book.ts';

/** What is made of the words of several files, once for each book. */
export function perBook<T>(make: (book: WordBook) => T): (book: WordBook) => T {
  const known = new WeakMap<WordBook, { made: T }>();
  return (book) => {
    let entry = known.get(book);
    if (entry === undefined) known.set(book, (entry = { made: make(book) }));
    return entry.made;
  };
}
