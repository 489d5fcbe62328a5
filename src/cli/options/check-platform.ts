// Checks that the platform of a `mapping` is one whose columns are known.
import { invalidName } from '../../app/config/name-in-config.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { messagePart } from '../../model/error/message-part.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import { similarTo } from './similar-to.ts';

/** Throws `config-invalid` for a platform without columns of its own: a typing error such as `shopfy`. */
export function checkPlatform(
  mappings: readonly (ColumnMapping | undefined)[],
  known: () => readonly string[],
  file: string,
  lang: UiLanguage,
): void {
  for (const platform of mappings.flatMap((one) => one?.platform ?? [])) {
    const names = known();
    if (names.includes(platform)) continue;
    const values = {
      platform,
      known: names.join(message(lang, 'marks', 'list')),
      similar: similarTo(platform, names, lang),
    };
    throw invalidName(file, platform, messagePart('noPlatform', values));
  }
}
