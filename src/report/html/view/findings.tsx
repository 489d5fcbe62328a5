// Shows the findings of one listing.
import type { FindingData, ListingData } from '../data.ts';
import { useView } from './context.ts';
import { FindingGroup } from './finding-group.tsx';
import { groupByRule, topicOf } from './finding-words.ts';
import { topicTitle } from './words.ts';

export const topicId = (n: number, topic: string) => `topic-${n}-${topic}`;

export function byTopic(findings: readonly FindingData[]): Map<string, FindingData[]> {
  const topics = new Map<string, FindingData[]>();
  for (const finding of findings) {
    const topic = topicOf(finding);
    const list = topics.get(topic);
    if (list === undefined) topics.set(topic, [finding]);
    else list.push(finding);
  }
  return topics;
}

/** The findings of one listing, by topic. */
export function Findings({ listing }: { listing: ListingData }) {
  const { lang, t } = useView();
  const { findings, findingsLeftOut, counts } = listing;
  const missing = (findingsLeftOut ?? 0) + (findings.length === 0 ? counts.violation + counts.review : 0);
  return (
    <>
      {findings.length + missing === 0 ? <p class="all-clear">✓ {t('noFindings')}</p> : null}
      {[...byTopic(findings)].map(([topic, list]) => (
        <section class="topic" key={topic} aria-label={topicTitle(topic, lang)}>
          <h4 class="topic-name" id={topicId(listing.n, topic)}>
            {topicTitle(topic, lang)} <span class="dim">({list.length})</span>
          </h4>
          {groupByRule(list).map((group) => (
            <FindingGroup group={group} listing={listing} key={group[0].fingerprint} />
          ))}
        </section>
      ))}
      {missing === 0 ? null : <p class="note">{t('findingsElsewhere', { n: missing })}</p>}
    </>
  );
}
