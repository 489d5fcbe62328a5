// The context that all parts of the HTML report read.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../../messages/languages.ts';
import type { HtmlData } from '../data.ts';
import { word, type Word } from './words.ts';

export interface View {
  lang: UiLanguage;
  data: HtmlData;
  /** Whether CSS selectors of the findings are shown. */
  showsCode?: boolean;
}

export const ViewContext = createContext<View | undefined>(undefined);

/** Returns the report's data, its language, and its words in that language. */
export function useView() {
  const view = useContext(ViewContext);
  if (view === undefined) throw new Error('outside a report');
  const { lang, data, showsCode = false } = view;
  const t = (name: Word, values?: Record<string, string | number>) => word(name, lang, values);
  return { lang, data, showsCode, t };
}
