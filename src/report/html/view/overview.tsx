import type { TableProps } from './table-props.ts';
import type { Severity } from '../../../model/rule/outcome.ts';
import { useView } from './context.ts';
import { BarChart } from './bar-chart.tsx';
import { ListingTable } from './listing-table.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { RepeatedClaims } from './repeated-claims.tsx';
import { ScoreChart } from './score-chart.tsx';
import { capitalized, jurisdictionName, topicTitle } from './words.ts';
import { lawTitle } from './finding-words.ts';

/** The page for many listings: totals, the table of listings, charts, and repeated claims. */
export function Overview({ table }: { table: TableProps }) {
  const { data, t } = useView();
  const { run } = data;
  const { leftOut } = run;
  return (
    <>
      <section aria-labelledby="overview">
        <h2 id="overview">{t('listings', { n: run.listings })}</h2>
        <OutcomeBar
          parts={[
            { outcome: 'violation', n: run.violation, name: t('withViolation') },
            { outcome: 'review', n: run.review, name: t('withReview') },
            { outcome: 'clean', n: run.clean, name: t('withNothing') },
          ]}
        />
        {run.notRated === 0 ? null : <p class="note">{t('unrated', { n: run.notRated })}</p>}
        {leftOut.listings + leftOut.findings + leftOut.texts === 0 ? null : (
          <p class="note left-out">{t('leftOut', leftOut)}</p>
        )}
      </section>
      <Unread />
      <ListingTable {...table} />
      {run.listings < LEAST_FOR_CHARTS ? null : <Charts />}
      <RepeatedClaims />
    </>
  );
}

/** Minimum number of listings with charts. For fewer, the table suffices. */
const LEAST_FOR_CHARTS = 5;

function Charts() {
  const { data, lang, t } = useView();
  const { run } = data;
  const ofMany = (shown: number, n: number) => (n > shown ? { note: t('ofMany', { shown, n }) } : {});
  return (
    <div class="charts">
      <figure>
        <figcaption>{t('scores')}</figcaption>
        <ScoreChart scores={run.scores} />
        <Grades grades={run.grades} />
      </figure>
      <BarChart title={t('byTopic')} tallies={run.topics} nameOf={(key) => topicTitle(key, lang)} />
      <BarChart
        title={t('bySeverity')}
        tallies={run.severities}
        nameOf={(key) => capitalized(t(key as Severity))}
      />
      <BarChart
        title={t('byJurisdiction')}
        tallies={run.jurisdictions}
        nameOf={(key) => jurisdictionName(key, lang)}
      />
      <BarChart
        title={t('byLaw')}
        tallies={run.laws}
        nameOf={(key) => lawTitle(data, key, lang)}
        isWide
        {...ofMany(run.laws.length, run.lawCount)}
      />
      <BarChart
        title={t('byMerchant')}
        tallies={run.merchants}
        nameOf={(key) => key}
        {...ofMany(run.merchants.length, run.merchantCount)}
      />
    </div>
  );
}

function Grades({ grades }: { grades: Record<string, number> }) {
  const { lang, t } = useView();
  return (
    <ul class="grades">
      {Object.entries(grades).map(([grade, n]) => (
        <li key={grade}>
          <span class={`chip grade-${grade}`} aria-label={t('grade', { grade })} role="img">
            {grade}
          </span>{' '}
          {n.toLocaleString(lang)}
        </li>
      ))}
    </ul>
  );
}

function Unread() {
  const { data, lang, t } = useView();
  const { unread, unreadCount } = data.run;
  if (unreadCount === 0) return null;
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">
        {t('unread')} <span class="dim">({unreadCount.toLocaleString(lang)})</span>
      </h2>
      <ul class="unread">
        {unread.map(({ uri, row, message }, i) => (
          <li key={i}>
            <code>{row === undefined ? uri : `${uri}:${row}`}</code> {message[lang]}
          </li>
        ))}
        {unreadCount > unread.length ? <li>{t('unreadMore', { n: unreadCount - unread.length })}</li> : null}
      </ul>
    </section>
  );
}
