import type { Fact, FactValue } from '../../../model/report/report-detail.ts';
import type { ListingData } from '../data.ts';
import { useView } from './context.ts';
import { fieldName, sourceName } from './words.ts';

/** A table of what was read from the listing: each value with its source and place. */
export function Facts({ listing }: { listing: ListingData }) {
  const { t } = useView();
  const facts = listing.detail?.facts ?? [];
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={`facts-${listing.n}`}>
      <h3 id={`facts-${listing.n}`}>{t('facts')}</h3>
      <p class="note">{t('factsNote')}</p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby={`facts-${listing.n}`}>
        <table class="facts">
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('from')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact, i) => (
              <FactRow fact={fact} language={listing.listing.inLanguage} key={i} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function FactRow({ fact, language }: { fact: Fact; language: string | undefined }) {
  const { lang, t } = useView();
  const [believed, ...others] = fact.values;
  if (believed === undefined) return null;
  const nameOf = ({ text, source, line }: FactValue) => [text, source, line].join('|');
  const rest = others.filter(
    (one, i) => ![believed, ...others.slice(0, i)].some((before) => nameOf(before) === nameOf(one)),
  );
  return (
    <tr>
      <th scope="row">
        {fact.name === undefined ? fieldName(fact.field, lang) : <span lang={language}>{fact.name}</span>}
      </th>
      <td>
        <Value value={believed} language={language} />
        {rest.length === 0 ? null : (
          <ul class="other-values">
            {rest.map((one, i) => (
              <li key={i}>
                <span class="dim">{t('alsoFound')}: </span>
                <Value value={one} language={language} /> <Source value={one} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <Source value={believed} />
      </td>
    </tr>
  );
}

function Value({ value, language }: { value: FactValue; language: string | undefined }) {
  const { text, quote } = value;
  const isSame = quote === '' || quote === text || quote.includes(text);
  return (
    <>
      <span lang={language}>{text}</span>
      {isSame ? null : (
        <span class="dim" lang={language}>
          {' '}
          “{quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}”
        </span>
      )}
    </>
  );
}

function Source({ value }: { value: FactValue }) {
  const { lang, t } = useView();
  const { source, line, column, row, field } = value;
  const place =
    line !== undefined
      ? ` ${line}:${column ?? 1}`
      : row !== undefined
        ? ` ${t('row', { n: row })}${field === undefined ? '' : ` · ${field}`}`
        : '';
  return (
    <span class="dim">
      {sourceName(source, lang)}
      {place}
    </span>
  );
}
