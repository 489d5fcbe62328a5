import { useView } from './context.ts';
import type { TableProps } from './table-props.ts';
import { START, type TableState } from './table-state.ts';
import { jurisdictionName, topicTitle } from './words.ts';

/** The form that filters the table by outcome, law, topic and text. */
export function TableFilter({ state, setState }: Pick<TableProps, 'state' | 'setState'>) {
  const { data, lang, t } = useView();
  const set = (change: Partial<TableState>) => setState({ ...change, page: 0 });
  const isFiltered = state.outcome !== '' || state.law !== '' || state.topic !== '' || state.text !== '';

  return (
    <form class="filter" onSubmit={(event) => event.preventDefault()} aria-label={t('filter')}>
      <label>
        {t('outcome')}
        <select
          name="outcome"
          value={state.outcome}
          onChange={(event) => set({ outcome: event.currentTarget.value as TableState['outcome'] })}
        >
          <option value="">{t('any')}</option>
          <option value="violation">{t('withViolation')}</option>
          <option value="review">{t('withReview')}</option>
          <option value="clean">{t('withNothing')}</option>
        </select>
      </label>
      <label>
        {t('laws')}
        <select name="law" value={state.law} onChange={(event) => set({ law: event.currentTarget.value })}>
          <option value="">{t('any')}</option>
          {data.run.checkedUnder.map((law) => (
            <option value={law} key={law}>
              {jurisdictionName(law, lang)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('topic')}
        <select
          name="topic"
          value={state.topic}
          onChange={(event) => set({ topic: event.currentTarget.value })}
        >
          <option value="">{t('any')}</option>
          {data.run.topics.map(({ key }) => (
            <option value={key} key={key}>
              {topicTitle(key, lang)}
            </option>
          ))}
        </select>
      </label>
      <label class="search">
        {t('search')}
        <input
          name="text"
          type="search"
          value={state.text}
          placeholder={t('searchHint')}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <button type="button" disabled={!isFiltered} onClick={() => setState({ ...START })}>
        {t('reset')}
      </button>
    </form>
  );
}
