import { formSamples } from './forms.ts';
import { inventedSamples } from './invented.ts';
import { manifestOf, otherNotes } from './manifest.ts';
import { readNotes, type Note } from './notes.ts';
import { readSamples, type Sample } from './samples.ts';

const NOTES = ['test/real/notes.jsonl', 'test/real/more-notes.jsonl'];

/** Reads all samples for the rankers: saved pages with notes, wordings of tests and invented pages. */
export async function readAll(folders: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const [i, folder] of folders.entries()) {
    const noted = readNotes(NOTES[i]!);
    const pages = manifestOf(folder);
    const merchants = new Map(pages.map(({ file, merchant }) => [file, merchant]));
    const notes: Note[] = noted.map((note) => ({ ...note, merchant: merchants.get(note.file) ?? note.file }));
    samples.push(
      ...(await readSamples(folder, notes, 'page')),
      ...(await readSamples(folder, notes, 'hidden')),
      ...(await readSamples(folder, otherNotes(pages, notes), 'other')),
    );
  }
  return [...samples, ...formSamples(), ...(await inventedSamples())];
}
