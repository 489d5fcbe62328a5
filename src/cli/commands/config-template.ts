import type { UiLanguage } from '../../messages/languages.ts';
import { message, type NameIn } from '../../messages/message.ts';

/** Returns the file that `claimcheck init` writes: all settings, with only the defaults active. */
export function configTemplate(lang: UiLanguage): string {
  const t = (name: NameIn<'template'>) => message(lang, 'template', name);
  return `# yaml-language-server: $schema=./node_modules/claimcheck/schema/config.schema.json

# ${t('laws')}
laws: auto
# laws: [cn, eu]

# ${t('lang')}
lang: ${lang}

# ${t('rules')}
rules: {}
# rules:
#   pressure: off
#   superlative/absolute-term: critical

# ${t('overrides')}
# overrides:
#   - files: 'shop/de/**'
#     laws: [de, eu]
#     category: electronics

# ${t('extends')}
# extends: ./shared/claimcheck.yaml

# ${t('plugins')}
# plugins: [./claim-rules]

# ${t('output')}
# output: [reports/claims.sarif, reports/junit.xml]

# ${t('failOn')}
failOn: violation
# maxViolations: 0
# minScore: { listing: 60, mean: 80 }

# ${t('baseline')}
# baseline: claimcheck.baseline.json

# ${t('ignores')}
# ignores:
#   - rule: superlative/absolute-term
#     listing: 'shop/history.html'
#     quote: ${t('quote')}
#     reason: ${t('reason')}
#     until: 2027-06-30

# ${t('inlineIgnores')}
# inlineIgnores: true

# ${t('mapping')}
# mapping:
#   columns: { '${t('columnName')}': name, '${t('columnPrice')}': price }
#   defaults: { currency: ${t('currency')} }
`;
}
