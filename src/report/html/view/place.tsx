import type { Where } from '../../../model/report/finding.ts';
import { roleName } from '../../parts/labels.ts';
import { placeWords } from '../../parts/place-words.ts';
import { useView } from './context.ts';

/** The place of words in the input: row and column, or line and column; on demand the CSS selector. */
export function PlaceText({ where, repeats }: { where: Where; repeats?: number | undefined }) {
  const { t, lang, showsCode } = useView();
  const parts: string[] = [];
  if (where.row !== undefined) parts.push(t('row', { n: where.row }));
  if (where.field !== undefined) parts.push(where.field);
  parts.push(...placeWords(where, lang));
  if (where.role !== undefined) parts.push(roleName(where.role, lang));
  if (repeats !== undefined) parts.push(repeats === 1 ? t('moreOne') : t('more', { n: repeats }));
  if (parts.length === 0) return null;
  return (
    <>
      {parts.join(' · ')}
      {where.selector === undefined || !showsCode ? null : <code class="selector">{where.selector}</code>}
    </>
  );
}
