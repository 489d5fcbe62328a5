import { roleName } from '../../parts/labels.ts';
import type { FindingData, ListingData } from '../data.ts';
import { useView } from './context.ts';
import { quantityText } from '../../parts/quantity-text.ts';
import { placeWords } from '../../parts/place-words.ts';
import { valueText } from '../../parts/value-text.ts';
import { sameText } from '../../../model/report/same-text.ts';
import { sourceName } from './words.ts';
import type { UiLanguage } from '../../../messages/languages.ts';

type Side = NonNullable<FindingData['evidence']>[number];

/** A contradiction: both statements side by side, with their places and normal values. */
export function BothSides({ finding, listing }: { finding: FindingData; listing: ListingData }) {
  const { t, lang } = useView();
  const sides = finding.evidence ?? [];
  const { dimension, difference } = finding.values ?? {};
  const [first] = sides.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return (
    <>
      <div class="sides">
        {sides.map((side, i) => (
          <figure class="side" key={i}>
            <figcaption>{i === 0 ? t('sideA') : t('sideB')}</figcaption>
            <blockquote lang={side.lang}>
              <InBlock side={side} listing={listing} />
            </blockquote>
            <NormalValue text={valueText(side, sides[1 - i]?.value, lang)} />
            <div class="where">
              {sourceName(side.source, lang)}
              {placeWords(side, lang)
                .map((word) => ` · ${word}`)
                .join('')}
              {side.row === undefined ? '' : ` · ${t('row', { n: side.row })}`}
              {side.page === undefined ? '' : ` · ${side.page}`}
              {side.block === undefined ? '' : ` · ${roleOf(listing, side.block, lang)}`}
            </div>
          </figure>
        ))}
      </div>
      {finding.same === undefined ? null : <div class="difference">{sameText(finding.same, lang)}</div>}
      {typeof difference === 'number' && typeof dimension === 'string' ? (
        <div class="difference">
          {t('difference')}: {quantityText(Math.abs(difference), dimension, first ?? difference, lang)}
        </div>
      ) : null}
    </>
  );
}

/** The quote with 40 characters on each side, where the block's text is known. */
function InBlock({ side, listing }: { side: Side; listing: ListingData }) {
  const text = side.block === undefined ? undefined : listing.detail?.blocks[side.block]?.text;
  const { start, end } = side;
  if (text === undefined || start === undefined || end === undefined)
    return <mark class="plain">{side.quote}</mark>;
  const from = Math.max(0, start - 40);
  const to = Math.min(text.length, end + 40);
  return (
    <>
      {from > 0 ? '…' : ''}
      {text.slice(from, start)}
      <mark class="plain">{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length ? '…' : ''}
    </>
  );
}

function NormalValue({ text }: { text: string }) {
  const { t } = useView();
  if (text === '') return null;
  return (
    <div class="normal">
      {t('means')} <b>{text}</b>
    </div>
  );
}

function roleOf(listing: ListingData, block: number, lang: UiLanguage): string {
  const role = listing.detail?.blocks[block]?.role;
  return role === undefined ? '' : roleName(role, lang);
}
