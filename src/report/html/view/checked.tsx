import type { ListingData } from '../data.ts';
import { useView } from './context.ts';
import { topicTitle } from './words.ts';
import { joined } from '../../parts/punctuation.ts';
import { ruleTitle } from './finding-words.ts';

/** What could not be decided about a listing, and the rules that passed. */
export function Checked({ listing }: { listing: ListingData }) {
  const { data, lang, t } = useView();
  const passed = new Map<string, string[]>();
  const list = listing.detail?.passed ?? [];
  for (const ruleId of typeof list === 'number' ? (data.passed[list] ?? []) : list) {
    const rule = data.rules[ruleId];
    const topic = rule?.topic ?? '';
    passed.set(topic, [...(passed.get(topic) ?? []), ruleTitle(data, ruleId, lang)]);
  }
  return (
    <>
      <section aria-labelledby={`undecided-${listing.n}`}>
        <h3 id={`undecided-${listing.n}`}>{t('undecided')}</h3>
        <Undecided listing={listing} />
      </section>
      {passed.size === 0 ? null : (
        <section aria-labelledby={`checked-${listing.n}`}>
          <h3 id={`checked-${listing.n}`}>{t('checked')}</h3>
          <p class="note">{t('checkedNote')}</p>
          <dl class="passed">
            {[...passed].map(([topic, titles]) => (
              <div key={topic}>
                <dt>
                  {topicTitle(topic, lang)} <span class="dim">({titles.length})</span>
                </dt>
                <dd>{joined(titles, 'semicolon', lang)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** The reasons of the reviews with their rules, and notes on the reading of the page. */
function Undecided({ listing }: { listing: ListingData }) {
  const { data, lang, t } = useView();
  const reasons = new Map<string, Set<string>>();
  for (const { outcome, reasonCode, ruleId } of listing.findings) {
    if (outcome !== 'review') continue;
    const template = reasonCode === undefined ? undefined : data.reasons[reasonCode]?.[lang];
    const text = (template ?? t('review')).replace(/ ?[（(][^（()）{]*\{[^（()）]*[)）]/, '');
    reasons.set(text, (reasons.get(text) ?? new Set()).add(ruleTitle(data, ruleId, lang)));
  }
  const { category, detail, notes, counts } = listing;
  const lines = [
    ...(detail?.shell === true ? [t('shell')] : []),
    ...(category !== undefined && category.confidence < 0.8
      ? [t('doubtCategory', { n: Math.round(category.confidence * 100) })]
      : []),
    ...(counts.error === 0 ? [] : [t('errorsText', { n: counts.error })]),
    ...notes,
  ];
  if (reasons.size + lines.length === 0) return <p>{t('undecidedNone')}</p>;
  return (
    <ul class="undecided">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {[...reasons].map(([reason, rules]) => (
        <li key={reason}>
          {reason}
          <div class="dim">{joined([...rules], 'semicolon', lang)}</div>
        </li>
      ))}
    </ul>
  );
}
