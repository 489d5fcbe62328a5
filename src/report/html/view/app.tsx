// The HTML report: its bars at the top and bottom, and the overview or one listing between them.
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UiLanguage } from '../../../messages/languages.ts';
import type { HtmlData } from '../data.ts';
import { ViewContext } from './context.ts';
import { ListingView } from './listing-view.tsx';
import { Overview } from './overview.tsx';
import { START, type TableState } from './table-state.ts';
import { titleOf } from './title.ts';
import { languageName, languageTag, word } from './words.ts';
import { UI_LANGUAGES } from '../../../messages/message.ts';

interface AppProps {
  data: HtmlData;
  /** Number of listings in the file. The markup is rendered with the first of them only. */
  total: number;
}

/** Returns the listing's number in a link: "#l12", "#f12-3", "#m12-3" and "#text-12" → 12. */
const listingNumber = (hash: string) => Number(/^#(?:[lfm]|[a-z]+-)(\d+)/.exec(hash)?.[1] ?? 0);

/** True if findings have CSS selectors. They are shown on demand, as only developers need them. */
const hasSelectors = ({ listings }: HtmlData) =>
  listings.some(({ findings }) => findings.some(({ where }) => where.selector !== undefined));

/** Renders a change synchronously, because printing takes the page as it is at that moment. */
function atOnce(change: () => void): void {
  options.debounceRendering = (draw) => draw();
  change();
  delete options.debounceRendering;
}

export function App({ data, total }: AppProps) {
  const [lang, setLang] = useState<UiLanguage>(data.lang);
  const [table, setTable] = useState<TableState>(START);
  const [number, setNumber] = useState(0);
  const [showsCode, setShowsCode] = useState(false);
  const isSingle = data.run.listings === 1;
  const listing = isSingle ? data.listings[0] : data.listings.find(({ n }) => n === number);

  useEffect(() => {
    const follow = () => setNumber(listingNumber(location.hash));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const print = (isPrinted: boolean) => () => atOnce(() => setTable((state) => ({ ...state, isPrinted })));
    const [before, after] = [print(true), print(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = languageTag(lang);
    document.title = titleOf(data, lang);
  }, [lang]);
  useEffect(() => {
    // The link's target may only have been rendered now, so the browser must jump again.
    if (!isSingle && location.hash !== '') location.replace(location.hash);
  }, [number]);

  const t = (name: Parameters<typeof word>[0], values?: Record<string, string | number>) =>
    word(name, lang, values);
  return (
    <ViewContext.Provider value={{ lang, data, showsCode }}>
      <header class="top">
        <h1>{t('report')}</h1>
        {listing !== undefined && !isSingle ? (
          <a class="back" href="#all">
            ← {t('back')}
          </a>
        ) : null}
        <div role="group" aria-label={t('language')} class="languages">
          {UI_LANGUAGES.map((one) => (
            <button
              type="button"
              lang={languageTag(one)}
              aria-pressed={lang === one}
              onClick={() => setLang(one)}
              key={one}
            >
              {languageName(one)}
            </button>
          ))}
        </div>
        {hasSelectors(data) ? (
          <button
            type="button"
            class="code"
            aria-pressed={showsCode}
            onClick={() => setShowsCode(!showsCode)}
          >
            {t('showCode')}
          </button>
        ) : null}
      </header>
      <main>
        {listing === undefined ? (
          <Overview
            table={{
              total,
              state: table,
              setState: (change) => setTable((state) => ({ ...state, ...change })),
            }}
          />
        ) : (
          <ListingView listing={listing} />
        )}
      </main>
      <footer>
        <p>{t('advice')}</p>
        <p class="dim">
          {t('madeBy', { tool: data.tool, version: data.version })} · {t('asOf')} {data.asOf}
        </p>
      </footer>
    </ViewContext.Provider>
  );
}
