import type { Bilingual } from '../../model/text/bilingual.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=./node_modules/claimcheck/schema/config.schema.json\n';

/** What `claimcheck init` writes: all that can be set, with only the defaults in force. */
export const CONFIG_TEMPLATE: Bilingual = {
  en: `${SCHEMA_LINE}
# Jurisdictions to check under; auto decides by the listing.
laws: auto
# laws: [cn, eu]

# Reports and messages in en or zh.
lang: en

# Rules by id, topic or pattern: off, on, or a severity (minor, moderate, serious, critical).
rules: {}
# rules:
#   pressure: off
#   superlative/absolute-term: critical

# What holds for some files only; later ones win. Patterns start from this folder.
# overrides:
#   - files: 'shop/de/**'
#     laws: [de, eu]
#     category: electronics

# Start from another configuration: a file, or an installed package.
# extends: ./shared/claimcheck.yaml

# Rules of your own: folders, or packages with a folder "rules".
# plugins: [./claim-rules]

# Report files, by ending or as FORMAT:FILE, beside the report on standard output.
# output: [reports/claims.sarif, reports/junit.xml]

# What makes the exit status 1: violation, review or none.
failOn: violation
# maxViolations: 0
# minScore: { listing: 60, mean: 80 }

# Findings known from before; written by --write-baseline.
# baseline: claimcheck.baseline.json

# Findings set aside, each with its reason; after the last day they count again.
# ignores:
#   - rule: superlative/absolute-term
#     listing: 'shop/history.html'
#     quote: the first in China
#     reason: A dated fact, document 2026-114
#     until: 2027-06-30

# Honour <!-- claimcheck-ignore RULE: REASON --> in your own pages.
# inlineIgnores: true

# How the columns of a catalogue are to be read, where their headings do not tell.
# mapping:
#   columns: { 'Artikelname': name, 'Preis': price }
#   defaults: { currency: EUR }
`,
  zh: `${SCHEMA_LINE}
# 适用哪些法域；auto 表示由商品页面判定。
laws: auto
# laws: [cn, eu]

# 报告和提示的语言：en 或 zh。
lang: zh

# 按规则编号、主题或通配符设置：off、on，或严重程度（minor、moderate、serious、critical）。
rules: {}
# rules:
#   pressure: off
#   superlative/absolute-term: critical

# 只对部分文件生效，后写的优先；路径从本文件所在文件夹算起。
# overrides:
#   - files: 'shop/de/**'
#     laws: [de, eu]
#     category: electronics

# 以另一份配置为基础：文件，或已安装的包。
# extends: ./shared/claimcheck.yaml

# 自己的规则：文件夹，或带有 rules 文件夹的包。
# plugins: [./claim-rules]

# 报告文件，格式由扩展名决定，或写成“格式:文件”；标准输出照常打印。
# output: [reports/claims.sarif, reports/junit.xml]

# 何种结果使退出码为 1：violation（违规）、review（待核查）或 none。
failOn: violation
# maxViolations: 0
# minScore: { listing: 60, mean: 80 }

# 已知结果的基线文件，由 --write-baseline 生成。
# baseline: claimcheck.baseline.json

# 忽略的结果，必须写明理由；过了截止日期会重新计入。
# ignores:
#   - rule: superlative/absolute-term
#     listing: 'shop/history.html'
#     quote: 国内首家
#     reason: 有据可查的历史事实，见文件 2026-114
#     until: 2027-06-30

# 承认自家页面里的 <!-- claimcheck-ignore 规则: 理由 --> 注释。
# inlineIgnores: true

# 商品目录的列名无法自动识别时，在此说明。
# mapping:
#   columns: { '宝贝标题': name, '一口价': price }
#   defaults: { currency: CNY }
`,
};
