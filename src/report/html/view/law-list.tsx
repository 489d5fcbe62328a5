// Shows the laws of a finding.
import { bookTitle } from '../../parts/laws-text.ts';
import { useView } from './context.ts';
import { SafeLink } from './safe-link.tsx';
import { jurisdictionName } from './words.ts';
import { inLanguage } from '../../../model/text/in-language.ts';

const CJK = /[\u3400-\u9fff]/;

/** The articles that a finding cites: title, number, date, requirement, and confidence. */
export function LawList({ ids }: { ids: readonly string[] }) {
  return (
    <ul class="laws">
      {ids.map((id) => (
        <Law id={id} key={id} />
      ))}
    </ul>
  );
}

function Law({ id }: { id: string }) {
  const { data, lang, t } = useView();
  const law = data.laws[id];
  if (law === undefined) return <li>{id}</li>;
  const { title, article, from, until, confidence, url, asks } = law;
  // Articles are cited in the law's language, whatever the report's language is.
  const articleLang = CJK.test(article) ? 'zh' : undefined;
  const name = bookTitle(inLanguage(title, lang), lang);
  return (
    <li>
      <b>
        {url === undefined ? name : <SafeLink href={url} text={name} />}{' '}
        <span lang={articleLang}>{article}</span>
      </b>
      <span class="dim">
        {' · '}
        {jurisdictionName(id.split('/')[0] ?? '', lang)}
        {from === undefined ? '' : ` · ${t('since', { date: from })}`}
        {until === undefined ? '' : ` · ${t('until', { date: until })}`}
        {` · ${t(confidence)}`}
      </span>
      {asks === undefined ? null : <div class="asks">{inLanguage(asks, lang)}</div>}
    </li>
  );
}
