// The controls above the draft.
import { useEffect, useState } from 'preact/hooks';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, messageOrName, type NameIn } from '../../messages/message.ts';
import type { Api, Choices } from './api.ts';

interface BarProps {
  lang: UiLanguage;
  api: Api;
  /** True without a process: URLs and documents cannot be read. */
  isAlone: boolean;
  category: string;
  law: string;
  onCategory: (id: string) => void;
  onLaw: (id: string) => void;
  onText: (draft: GivenDraft) => void;
  onError: (error: string) => void;
}

const TEXTS = '.md,.txt,.html,.htm,.csv,.tsv,.jsonl,.xml';
const DOCUMENTS = '.docx,.pdf,.xlsx,.jpg,.jpeg,.png,.webp';

/** Controls for the source of the text (file, URL), and for its category and market. */
export function SourceBar({
  lang,
  api,
  isAlone,
  category,
  law,
  onCategory,
  onLaw,
  onText,
  onError,
}: BarProps) {
  const t = (name: NameIn<'desk'>) => message(lang, 'desk', name);
  const [known, setKnown] = useState<Choices>({ categories: [], laws: [] });
  const [url, setUrl] = useState('');
  useEffect(() => {
    api.choices(lang).then(setKnown, (error: Error) => onError(error.message));
  }, [lang]);
  const take = (reading: Promise<GivenDraft>) =>
    reading.then(onText, (error: Error) => onError(error.message));
  return (
    <div class="source-bar">
      <label>
        {t('file')}{' '}
        <input
          type="file"
          accept={isAlone ? TEXTS : `${TEXTS},${DOCUMENTS}`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void take(readFile(file, api.read));
          }}
        />
      </label>
      {isAlone ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void take(asMarkdown(api.read({ url })));
          }}
        >
          <label>
            {t('address')}{' '}
            <input
              type="url"
              required
              placeholder="https://"
              value={url}
              onInput={(event) => setUrl(event.currentTarget.value)}
            />
          </label>
          <button type="submit">{t('fetch')}</button>
        </form>
      )}
      <label>
        {t('category')}{' '}
        <select value={category} onChange={(event) => onCategory(event.currentTarget.value)}>
          <option value="">{t('automatic')}</option>
          {known.categories.map(({ id, title }) => (
            <option value={id} key={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('market')}{' '}
        <select value={law} onChange={(event) => onLaw(event.currentTarget.value)}>
          <option value="">{t('automatic')}</option>
          {known.laws.map((id) => (
            <option value={id} key={id}>
              {messageOrName(lang, 'jurisdictions', id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A text that was given as a whole, and how it is read; undefined: as its content shows. */
export interface GivenDraft {
  text: string;
  form: 'text' | 'markdown' | undefined;
}

/** Returns a text file as it is. Other files are read by the backend. */
export async function readFile(file: File, read: Api['read']): Promise<GivenDraft> {
  const form = /\.(?:txt|text)$/i.test(file.name)
    ? 'text'
    : /\.(?:md|markdown)$/i.test(file.name)
      ? 'markdown'
      : undefined;
  if (form !== undefined) return { text: await file.text(), form };
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return asMarkdown(read({ file: { name: file.name, base64: btoa(binary) } }));
}

/** What the backend reads, it writes as Markdown. */
const asMarkdown = async (reading: Promise<string>): Promise<GivenDraft> => ({
  text: await reading,
  form: 'markdown',
});
