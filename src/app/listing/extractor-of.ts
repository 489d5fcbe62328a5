import type { PageSource } from '../../extract/analyse-page.ts';
import type { DraftForm } from '../../ingest/bytes/input-kind.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/**
 * Returns the extractor for a kind of input: a page, a plain text or Markdown. It is imported at first use,
 * because a catalogue needs none.
 */
export async function extractorOf(form: DraftForm | undefined): Promise<(page: PageSource) => Extraction> {
  if (form === undefined) return (await import('../../extract/extract-page.ts')).extractPage;
  if (form === 'text') {
    const { extractText } = await import('../../extract/draft/extract-text.ts');
    return ({ html }) => extractText(html);
  }
  const { extractMarkdown } = await import('../../extract/draft/extract-markdown.ts');
  return ({ html }) => extractMarkdown(html);
}
