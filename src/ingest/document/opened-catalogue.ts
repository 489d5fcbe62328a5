// Makes documents of an opened catalogue: one, or one for each sheet of a workbook.
import { sheetUri } from '../../model/listing/sheet-uri.ts';
import type { OpenRows } from '../rows/row-source.ts';
import type { CatalogueDocument, Opened } from './source-document.ts';

type About = Omit<CatalogueDocument, 'kind' | keyof OpenRows>;
type Documents = [CatalogueDocument, ...CatalogueDocument[]];

/** Returns the documents of a catalogue. Where several sheets are read, each has its name in its address. */
export function catalogueDocuments(
  about: About,
  { sheet, more = [], ...rows }: Omit<OpenRows, 'close'>,
): Documents {
  const document = { kind: 'catalogue', ...about, ...rows } as const;
  if (sheet === undefined) return [document];
  const named = (name: string) => ({ ...document, uri: sheetUri(about.uri, name) });
  return [named(sheet), ...more.map(({ sheet: name, ...own }) => ({ ...named(name), ...own }))];
}

export function openedCatalogue(about: About, { close, ...rows }: OpenRows): Opened {
  const [result, ...more] = catalogueDocuments(about, rows);
  return { result, more, close };
}
