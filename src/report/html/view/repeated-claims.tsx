import { useView } from './context.ts';
import { OutcomeBadge } from './signs.tsx';
import { ruleTitle } from './finding-words.ts';

/** The claims that several listings make under the same rule, with the number of these listings. */
export function RepeatedClaims() {
  const { data, lang, t } = useView();
  const { repeated } = data.run;
  const known = new Set(data.listings.map(({ n }) => n));
  if (repeated.length === 0) return null;
  return (
    <section aria-labelledby="repeated">
      <h2 id="repeated">{t('repeated')}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="repeated">
        <table class="repeated">
          <thead>
            <tr>
              <th scope="col" class="number">
                {t('count')}
              </th>
              <th scope="col">{t('claim')}</th>
              <th scope="col">{t('rule')}</th>
              <th scope="col">{t('examples')}</th>
            </tr>
          </thead>
          <tbody>
            {repeated.map(({ ruleId, outcome, quote, lang: quoteLang, listings, examples }) => (
              <tr key={`${ruleId} ${quote}`}>
                <td class="number">
                  <b>{listings.toLocaleString(lang)}</b>
                </td>
                <td lang={quoteLang} class="claim">
                  {quote}
                </td>
                <td>
                  <OutcomeBadge outcome={outcome === 'violation' ? 'violation' : 'review'} />{' '}
                  {ruleTitle(data, ruleId, lang)}
                </td>
                <td class="examples">
                  {examples
                    .filter((n) => known.has(n))
                    .map((n) => (
                      <a href={`#l${n}`} key={n}>
                        {n}
                      </a>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
