// Replaces `report/html/assets.ts` in the browser.
import type { Assets } from '../../../report/html/assets.ts';
import { dataText } from '../data.ts';

export function loadAssets(): Assets {
  return JSON.parse(dataText('report.json')) as Assets;
}
