// Shows the findings of one rule.
import type { FindingData, ListingData } from '../data.ts';
import { label, noWordingText } from '../../parts/labels.ts';
import { acceptedText } from '../../parts/accepted-text.ts';
import { BothSides } from './both-sides.tsx';
import { useView } from './context.ts';
import { findingWords, ruleTitle } from './finding-words.ts';
import { LawList } from './law-list.tsx';
import { FixText, MessageText } from './message.tsx';
import { PlaceText } from './place.tsx';
import { Sentence } from './sentence.tsx';
import { OutcomeBadge } from './signs.tsx';
import { Wording } from './wording.tsx';
import { inLanguage } from '../../../model/text/in-language.ts';

export const findingId = (listing: ListingData, finding: FindingData) =>
  `f${listing.n}-${listing.findings.indexOf(finding)}`;
export const markId = (listing: ListingData, finding: FindingData) =>
  `m${listing.n}-${listing.findings.indexOf(finding)}`;

/** The findings of one rule: each with its quote and place, then the law and the fix that they share. */
export function FindingGroup({
  group,
  listing,
}: {
  group: [FindingData, ...FindingData[]];
  listing: ListingData;
}) {
  const { data, lang, t } = useView();
  const [first] = group;
  const rule = data.rules[first.ruleId];
  const { fix, reason } = findingWords(first, data, lang);
  const settled = acceptedText(first, lang);
  return (
    <article class={`finding ${first.outcome}`}>
      <h5>
        <OutcomeBadge outcome={first.outcome} severity={first.severity} />
        {settled === '' ? null : <span class="badge settled">{settled}</span>}
        <span class="rule-title">{ruleTitle(data, first.ruleId, lang)}</span>
        <code class="rule-id">{first.ruleId}</code>
      </h5>
      <ul class="places">
        {group.map((finding, i) => (
          <Found
            finding={finding}
            listing={listing}
            isSaid={i > 0 && hasSameTexts(finding, first)}
            key={finding.fingerprint}
          />
        ))}
      </ul>
      <dl class="facets">
        {reason === '' ? null : (
          <>
            <dt>{first.outcome === 'error' ? t('failure') : t('whyReview')}</dt>
            <dd>{reason}</dd>
          </>
        )}
        {fix === '' ? null : (
          <>
            <dt>{t('fix')}</dt>
            <dd class="fix">
              <FixText text={fix} />
            </dd>
          </>
        )}
        <dt>{t('law')}</dt>
        <dd>
          <LawList ids={first.laws} />
        </dd>
        {rule?.why === undefined ? null : (
          <>
            <dt>{t('why')}</dt>
            <dd>{inLanguage(rule.why, lang)}</dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** True if the messages of two findings differ in the quote only, which is shown anyway. */
function hasSameTexts(finding: FindingData, first: FindingData): boolean {
  return finding.quote !== '' && JSON.stringify(finding.values) === JSON.stringify(first.values);
}

interface FoundProps {
  finding: FindingData;
  listing: ListingData;
  isSaid: boolean;
}

function Found({ finding, listing, isSaid }: FoundProps) {
  const { data, lang, t } = useView();
  const { where, quote, evidence, repeats } = finding;
  const message = finding.outcome === 'error' ? t('couldNotRun') : findingWords(finding, data, lang).message;
  const isMarked = where.block !== undefined && where.start !== undefined && listing.detail !== undefined;
  return (
    <li id={findingId(listing, finding)} tabIndex={-1}>
      {isSaid ? null : (
        <p class="message">
          <MessageText text={message} quote={quote} lang={finding.lang} />
        </p>
      )}
      {evidence === undefined ? (
        <Sentence finding={finding} />
      ) : (
        <BothSides finding={finding} listing={listing} />
      )}
      {finding.suggestions === undefined ? null : (
        <ul class="wordings" aria-label={t('wording')}>
          {finding.suggestions.map((one, i) => (
            <li key={i}>
              <Wording {...one} leaveOut={label('leaveOut', lang)} />
            </li>
          ))}
        </ul>
      )}
      {finding.noWording === undefined ? null : <p class="dim">{noWordingText(finding.noWording, lang)}</p>}
      <div class="where">
        <PlaceText where={where} repeats={repeats} />
        {isMarked ? (
          <a class="jump" href={`#${markId(listing, finding)}`}>
            {t('inText')}
            <span aria-hidden="true"> ↓</span>
          </a>
        ) : null}
      </div>
    </li>
  );
}
