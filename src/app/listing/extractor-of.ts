import type { PageSource } from '../../extract/read-signs.ts';
import type { DraftForm } from '../../ingest/bytes/input-kind.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/** Loaded with the first document of its form: a catalogue does without. */
export async function extractorOf(form: DraftForm | undefined): Promise<(page: PageSource) => Extraction> {
  if (form === undefined) return (await import('../../extract/extract-page.ts')).extractPage;
  if (form === 'text') {
    const { extractText } = await import('../../extract/draft/extract-text.ts');
    return ({ html }) => extractText(html);
  }
  const { extractMarkdown } = await import('../../extract/draft/extract-markdown.ts');
  return ({ html }) => extractMarkdown(html);
}
