import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../../messages/languages.ts';
import type { HtmlData } from '../data.ts';
import { word, type Word } from './words.ts';

export interface View {
  lang: UiLanguage;
  data: HtmlData;
  /** Places in the page's code too: paths to elements. */
  showsCode?: boolean;
}

export const ViewContext = createContext<View | undefined>(undefined);

/** The report's data, its language, and its words in that language. */
export function useView() {
  const view = useContext(ViewContext);
  if (view === undefined) throw new Error('outside a report');
  const { lang, data, showsCode = false } = view;
  const t = (name: Word, values?: Record<string, string | number>) => word(name, lang, values);
  return { lang, data, showsCode, t };
}
