import { useMemo } from 'preact/hooks';
import type { ListingData } from '../data.ts';
import { useView } from './context.ts';
import { topicOf } from './finding-words.ts';
import type { TableProps } from './table-props.ts';
import { OutcomeBadge } from './signs.tsx';
import { Findings } from './findings.tsx';
import { TableFilter } from './table-filter.tsx';
import { outcomeOf, ROWS_A_PAGE, selectListings, START, type SortKey } from './table-state.ts';
import { jurisdictionName, topicTitle } from './words.ts';

/** The table of all listings, with sorting, filters and pages, in the browser. */
export function ListingTable({ total, state, setState }: TableProps) {
  const { data, t } = useView();
  const chosen = useMemo(() => selectListings(data.listings, state), [data.listings, state]);
  // Markup rendered without the script has only the first page of the unfiltered table.
  const count = chosen === data.listings ? total : chosen.length;
  const aPage = state.isPrinted ? Math.max(1, count) : ROWS_A_PAGE;
  const pages = Math.max(1, Math.ceil(count / aPage));
  const page = Math.min(state.page, pages - 1);
  const rows = chosen.slice(page * aPage, (page + 1) * aPage);
  const shown =
    count === 0
      ? t('noneFits')
      : t('shown', { from: page * aPage + 1, to: page * aPage + rows.length, n: count });
  return (
    <section aria-labelledby="all">
      <h2 id="all">{t('allListings')}</h2>
      <noscript>
        <p class="note">{t('needsScript')}</p>
      </noscript>
      <TableFilter state={state} setState={setState} />
      <p role="status" class="shown">
        {shown}
      </p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="all">
        <table class="listings">
          <thead>
            <tr>
              <Head name="n" label="#" state={state} setState={setState} />
              <Head name="name" label={t('listing')} state={state} setState={setState} />
              <Head name="score" label={t('score')} state={state} setState={setState} />
              <Head name="violation" label={t('violations')} state={state} setState={setState} />
              <Head name="review" label={t('reviews')} state={state} setState={setState} />
              <th scope="col">{t('gravest')}</th>
              <th scope="col">{t('laws')}</th>
              <th scope="col">{t('topics')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((listing) => (
              <Row listing={listing} key={listing.n} />
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 ? (
        <nav class="pages" aria-label={t('pages')}>
          <button type="button" disabled={page === 0} onClick={() => setState({ page: page - 1 })}>
            {t('previous')}
          </button>
          <span>
            {page + 1} / {pages}
          </span>
          <button type="button" disabled={page === pages - 1} onClick={() => setState({ page: page + 1 })}>
            {t('next')}
          </button>
        </nav>
      ) : null}
      {state.isPrinted ? rows.map((listing) => <PrintedListing listing={listing} key={listing.n} />) : null}
    </section>
  );
}

/** The findings of a listing in print, where a row cannot be opened. */
function PrintedListing({ listing }: { listing: ListingData }) {
  const { t } = useView();
  if (listing.findings.length === 0) return null;
  return (
    <section class="listing printed">
      <h3 lang={listing.listing.inLanguage}>
        {listing.n}. {listing.listing.name ?? t('unnamed')}
      </h3>
      <Findings listing={listing} />
    </section>
  );
}

interface HeadProps extends Pick<TableProps, 'state' | 'setState'> {
  name: SortKey;
  label: string;
}

/** A column head that sorts: one direction, the other, then the gravest first again. */
function Head({ name, label, state, setState }: HeadProps) {
  const isSorted = state.sort === name;
  const sort = !isSorted ? 'none' : state.descending ? 'descending' : 'ascending';
  const next = () => {
    if (!isSorted) setState({ sort: name, descending: name === 'violation' || name === 'review', page: 0 });
    else if (state.descending === (name === 'violation' || name === 'review'))
      setState({ descending: !state.descending, page: 0 });
    else setState({ sort: START.sort, descending: false, page: 0 });
  };
  return (
    <th scope="col" aria-sort={sort} class={name === 'name' ? '' : 'number'}>
      <button type="button" class="sort" onClick={next}>
        {label}
        <span aria-hidden="true">{sort === 'none' ? ' ↕' : state.descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}

function Row({ listing }: { listing: ListingData }) {
  const { lang, t } = useView();
  const { n, listing: summary, input, score, counts, laws, findings, merchant } = listing;
  const topics = new Map<string, number>();
  for (const finding of findings) topics.set(topicOf(finding), (topics.get(topicOf(finding)) ?? 0) + 1);
  const names = [...topics].sort((a, b) => b[1] - a[1]).map(([topic]) => topicTitle(topic, lang));
  const isRated = score.value !== null;
  const source = input.row === undefined ? input.uri : `${input.uri} · ${t('row', { n: input.row })}`;
  return (
    <tr>
      <td class="number dim">{n}</td>
      <th scope="row">
        <a href={`#l${n}`} lang={summary.inLanguage}>
          {summary.name ?? t('unnamed')}
        </a>
        <span class="dim source">
          {source}
          {merchant === '' ? null : <span lang={summary.inLanguage}> · {merchant}</span>}
        </span>
      </th>
      <td class="number">
        {isRated ? (
          <>
            {score.value} <span class={`chip grade-${score.grade}`}>{score.grade}</span>
          </>
        ) : (
          t(listing.state === 'not-rated' ? 'notRated' : 'partlyChecked')
        )}
      </td>
      <td class="number">{counts.violation === 0 ? '–' : <b>{counts.violation}</b>}</td>
      <td class="number">{counts.review === 0 ? '–' : counts.review}</td>
      <td class="gravest">
        <Gravest listing={listing} />
      </td>
      <td class="law">
        {laws.map((law, i) => (
          <span key={law}>
            {i === 0 ? '' : ' '}
            {jurisdictionName(law, lang)}
            {i + 1 < laws.length ? ',' : ''}
          </span>
        ))}
      </td>
      <td class="topics">
        {names.length === 0 ? '–' : names.slice(0, 4).join(', ')}
        {names.length > 4 ? ` +${names.length - 4}` : ''}
      </td>
    </tr>
  );
}

/** The outcome and severity of the gravest finding. */
function Gravest({ listing }: { listing: ListingData }) {
  const outcome = outcomeOf(listing);
  if (outcome === 'unrated') return <>–</>;
  const grave = listing.findings.find((finding) => finding.outcome === outcome);
  return <OutcomeBadge outcome={outcome} {...(grave === undefined ? {} : { severity: grave.severity })} />;
}
