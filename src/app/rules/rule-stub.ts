// The files that `claimcheck rules new` writes.
import { FILL_IN } from '../../engine/compile/rule-source.ts';

export interface StubOptions {
  /** Id of the rule: `topic/name`. */
  id: string;
  concept: string | undefined;
  /** Languages for which a new concept gets a vocabulary file; empty where the concept exists. */
  words: readonly string[];
  law: string | undefined;
  /** The file for a new law entry; undefined where the entry exists. */
  lawFile?: string | undefined;
}

/** Returns the files of a new rule by their paths. Placeholders mark what the author must write. */
export function ruleStub(options: StubOptions): Map<string, string> {
  const { id, concept, words, law, lawFile } = options;
  const files = new Map([[`${id}.yaml`, ruleText(options)]]);
  for (const lang of words) files.set(`_vocabulary/${concept}/${lang}.yaml`, wordsText(lang));
  if (law !== undefined && lawFile !== undefined) files.set(lawFile, lawText(law.split('/')[1] ?? ''));
  return files;
}

function ruleText({ concept = FILL_IN, law = FILL_IN, words }: StubOptions): string {
  const [first = 'zh', second = words.length === 0 ? 'en' : first] = words;
  const said = (text: Partial<Record<'en' | 'zh', string>>) =>
    textLanguages(words).map((lang) => `  ${lang}: ${text[lang]}`);
  return [
    `# Replace every ${FILL_IN}, then run: claimcheck rules test`,
    'draft: true # texts may be in one language; take it out when there are both',
    'title:',
    ...said({ en: `${FILL_IN} what is found`, zh: `${FILL_IN} 发现的问题` }),
    'severity: moderate # minor | moderate | serious | critical',
    'family: statement # statement | omission | contradiction',
    '# outcome: review # where it depends on a fact that a listing does not show',
    `laws: [${law}] # ids of _laws/, as claimcheck rules list --format json prints them`,
    '# applies: { category: [food] } # only these kinds of goods',
    `forbids: { claim: ${concept}, exceptions: [] } # or substantiates, requires, agrees, denies, asserts`,
    'message:',
    ...said({ en: `“{quote}” ${FILL_IN} what is wrong with these words.`, zh: `“{quote}”${FILL_IN} 哪里不对。` }),
    'fix:',
    ...said({ en: `${FILL_IN} what to write instead.`, zh: `${FILL_IN} 应当怎样改写。` }),
    'examples: # two that fail and two that pass: a near miss, a negation or quotation',
    `  - { expect: violation, lang: ${first}, description: ${FILL_IN}, quote: ${FILL_IN} }`,
    `  - { expect: violation, lang: ${second}, description: ${FILL_IN} }`,
    `  - { expect: pass, lang: ${first}, description: ${FILL_IN} }`,
    `  - { expect: pass, lang: ${second}, description: ${FILL_IN} }`,
    '',
  ].join('\n');
}

/** Languages of the rule's texts: both, or the one of English and Chinese that has the claim's words. */
function textLanguages(words: readonly string[]): ('en' | 'zh')[] {
  const spoken = (['en', 'zh'] as const).filter((lang) => words.includes(lang));
  return spoken.length === 1 ? spoken : ['en', 'zh'];
}

function wordsText(lang: string): string {
  return `# How this claim is worded (${lang}); docs/writing-rules.md says how phrases are put together.
words: [${FILL_IN} words that alone make the claim]
# sets:
#   verb: []
#   object: []
# phrases:
#   - { seq: [verb, ..3, object], unless: [] }
examples:
  match: [${FILL_IN}]
  none: [${FILL_IN}]
`;
}

function lawText(slug: string): string {
  return `${slug}:
  title: { en: ${FILL_IN} name of the statute, zh: ${FILL_IN} 法规名称 }
  article: ${FILL_IN}
  asks: { en: ${FILL_IN} what it asks, zh: ${FILL_IN} 要求 }
  # from: '2027-01-01' # in force; until: last day in force
  confidence: secondary # read in its text | secondary | memory
`;
}
