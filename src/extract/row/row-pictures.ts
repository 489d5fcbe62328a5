// Finds the pictures of a row.
import type { ShownPicture } from '../../model/listing/picture.ts';
import { addressesOf } from '../facts/images.ts';
import { tagged } from '../html/page.ts';
import { walkPage } from '../html/walk-page.ts';
import { cellTexts } from './cell.ts';
import type { ColumnLayout } from './column-layout.ts';
import { flattenRecord } from './flatten-record.ts';

const BETWEEN = /[\n;|；]/;
const BEGINS = /^\s*(?:https?:)?\/\//i;
const ENDS = /\.(?:jpe?g|png|webp|gif|avif)(?:\?\S*)?$/i;
const SHOWS = /<img\b/i;

/** Returns the pictures in image columns, then those in HTML texts. */
export function rowPictures(
  records: readonly Record<string, unknown>[],
  row: number,
  layout: ColumnLayout,
): ShownPicture[] {
  const named: ShownPicture[] = [];
  const shown: ShownPicture[] = [];
  for (const record of records)
    for (const [field, value] of Object.entries(flattenRecord(record))) {
      const place = { row, field };
      const isImage = layout.useOf(field).target === 'image';
      if (isImage) for (const address of namesIn(value)) named.push({ addresses: [address], place });
      else if (typeof value === 'string' && SHOWS.test(value))
        for (const element of tagged(walkPage(value), 'img'))
          shown.push({ addresses: addressesOf(element), place });
    }
  const seen = new Set<string>();
  return [...named, ...shown].filter(({ addresses: [first] }) => {
    const isNew = first !== undefined && !seen.has(first);
    if (isNew) seen.add(first);
    return isNew;
  });
}

const namesIn = (value: unknown) => cellTexts(value).flatMap((text) => text.split(BETWEEN).flatMap(byCommas));

/**
 * Splits a list at commas. An address may contain commas, so a comma separates only after a file's ending or
 * before the start of an address.
 */
function byCommas(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const before = names.at(-1);
    if (before === undefined || BEGINS.test(part) || ENDS.test(before.trim())) names.push(part);
    else names[names.length - 1] = `${before},${part}`;
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
