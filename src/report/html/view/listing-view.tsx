import type { ListingData } from '../data.ts';
import { Checked } from './checked.tsx';
import { useView } from './context.ts';
import { Facts } from './facts.tsx';
import { byTopic, Findings, topicId } from './findings.tsx';
import { categoryTitle } from './finding-words.ts';
import { Folded } from './folded.tsx';
import { ListingText } from './listing-text.tsx';
import { SafeLink } from './safe-link.tsx';
import { ScorePanel } from './score.tsx';
import { jurisdictionName, topicTitle } from './words.ts';
import { bracketsBehind } from '../../parts/punctuation.ts';

/** Everything about one listing. */
export function ListingView({ listing }: { listing: ListingData }) {
  const { t } = useView();
  const { n, listing: summary } = listing;
  return (
    <div class="listing">
      <header>
        <h2 lang={summary.inLanguage} tabIndex={-1} id={`l${n}`}>
          {summary.name ?? t('unnamed')}
        </h2>
        <Identity listing={listing} />
      </header>
      <ScorePanel listing={listing} />
      <Contents listing={listing} />
      <section aria-labelledby={`findings-${n}`}>
        <h3 id={`findings-${n}`}>{t('findings')}</h3>
        <Findings listing={listing} />
      </section>
      <section aria-labelledby={`text-${n}`}>
        <h3 id={`text-${n}`}>{t('text')}</h3>
        <Folded summary={t('text')}>
          <ListingText listing={listing} />
        </Folded>
      </section>
      <Facts listing={listing} />
      <Checked listing={listing} />
    </div>
  );
}

/** Links to the sections and, within the findings, to each topic. */
function Contents({ listing }: { listing: ListingData }) {
  const { lang, t } = useView();
  const { n, detail } = listing;
  const topics = [...byTopic(listing.findings)];
  return (
    <nav class="contents" aria-label={t('sections')}>
      <a href={`#findings-${n}`}>{t('findings')}</a>
      {topics.length === 0 ? null : (
        <ul>
          {topics.map(([topic, list]) => (
            <li key={topic}>
              <a href={`#${topicId(n, topic)}`}>{topicTitle(topic, lang)}</a>{' '}
              <span class="dim">{list.length}</span>
            </li>
          ))}
        </ul>
      )}
      <a href={`#text-${n}`}>{t('text')}</a>
      {detail === undefined ? null : <a href={`#facts-${n}`}>{t('facts')}</a>}
      <a href={`#undecided-${n}`}>{t('undecided')}</a>
      {detail === undefined ? null : <a href={`#checked-${n}`}>{t('checked')}</a>}
    </nav>
  );
}

function Identity({ listing }: { listing: ListingData }) {
  const { data, lang, t } = useView();
  const { input, listing: summary, laws, category, detail, merchant } = listing;
  const { price } = summary;
  const entries: [string, preact.ComponentChildren][] = [
    [
      t('source'),
      <>
        <SafeLink href={input.uri} />
        {input.row === undefined ? '' : ` · ${t('row', { n: input.row })}`}
      </>,
    ],
  ];
  if (summary.url !== undefined && summary.url !== input.uri)
    entries.push(['URL', <SafeLink href={summary.url} key="url" />]);
  if (input.fetchedAt !== undefined) entries.push([t('fetchedAt'), input.fetchedAt]);
  if (input.sha256 !== undefined) entries.push(['SHA-256', <code key="sha256">{input.sha256}</code>]);
  if (merchant !== '') entries.push([t('seller'), <span lang={summary.inLanguage}>{merchant}</span>]);
  if (price !== undefined)
    entries.push([t('price'), `${price.amount.toLocaleString(lang)} ${price.currency ?? ''}`]);
  if (category !== undefined) {
    const { because } = category;
    const sure =
      because === undefined
        ? t('sure', { n: Math.round(category.confidence * 100) })
        : t('toldBy', { number: because });
    entries.push([t('category'), categoryTitle(data, category.id, lang) + bracketsBehind(sure, lang)]);
  }
  const names = laws.map((law) => jurisdictionName(law, lang)).join(', ');
  const because = detail === undefined ? '' : bracketsBehind(detail.lawsBecause[lang], lang);
  entries.push([t('under'), names + because], [t('asOf'), data.asOf]);
  return (
    <dl class="identity">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
