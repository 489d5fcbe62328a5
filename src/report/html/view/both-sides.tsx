import { roleName } from '../../parts/labels.ts';
import type { FindingData, ListingData } from '../data.ts';
import { useView } from './context.ts';
import { quantityText } from './quantity-text.ts';
import { sourceName } from './words.ts';
import type { UiLanguage } from '../../../messages/languages.ts';

type Side = NonNullable<FindingData['evidence']>[number];

/** A contradiction: what is said here and there, each with its place and what it comes to. */
export function BothSides({ finding, listing }: { finding: FindingData; listing: ListingData }) {
  const { t, lang } = useView();
  const sides = finding.evidence ?? [];
  const { dimension, difference } = finding.values ?? {};
  const numbers = sides.map(({ value }) => (typeof value === 'number' ? value : undefined));
  const measured = (value: number, beside = value) =>
    typeof dimension === 'string' ? quantityText(value, dimension, beside, lang) : '';
  return (
    <>
      <div class="sides">
        {sides.map((side, i) => (
          <figure class="side" key={i}>
            <figcaption>{i === 0 ? t('sideA') : t('sideB')}</figcaption>
            <blockquote lang={side.lang}>
              <InBlock side={side} listing={listing} />
            </blockquote>
            <NormalValue
              quote={side.quote}
              text={
                typeof side.value === 'number'
                  ? measured(side.value, numbers[1 - i])
                  : valueText(side.value, lang)
              }
            />
            <div class="where">
              {sourceName(side.source, lang)}
              {side.line === undefined ? '' : ` · ${side.line}:${side.column ?? 1}`}
              {side.row === undefined ? '' : ` · ${t('row', { n: side.row })}`}
              {side.page === undefined ? '' : ` · ${side.page}`}
              {side.block === undefined ? '' : ` · ${roleOf(listing, side.block, lang)}`}
            </div>
          </figure>
        ))}
      </div>
      {typeof difference === 'number' && typeof dimension === 'string' ? (
        <div class="difference">
          {t('difference')}: {measured(Math.abs(difference), numbers[0])}
        </div>
      ) : null}
    </>
  );
}

/** The words within the text they stand in, where that is short and known. */
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

function NormalValue({ text, quote }: { text: string; quote: string }) {
  const { t } = useView();
  if (text === '' || text === quote) return null;
  return (
    <div class="normal">
      {t('means')} <b>{text}</b>
    </div>
  );
}

function valueText(value: unknown, lang: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { amount, currency, value: inner, best } = value as Record<string, unknown>;
  if (typeof amount === 'number')
    return `${amount.toLocaleString(lang)} ${typeof currency === 'string' ? currency : ''}`.trim();
  if (typeof inner !== 'number') return '';
  const shown = inner.toLocaleString(lang);
  return typeof best === 'number' ? `${shown} / ${best}` : shown;
}

function roleOf(listing: ListingData, block: number, lang: UiLanguage): string {
  const role = listing.detail?.blocks[block]?.role;
  return role === undefined ? '' : roleName(role, lang);
}
