import type { Bilingual } from '../text/bilingual.ts';

interface ErrorText {
  message: Bilingual;
  /** What to do about it. */
  hint?: Bilingual;
  exit: 2 | 3;
}

/** What a person reads for each failure. `{name}` stands for a parameter of the error. */
export const ERROR_TEXTS = {
  usage: {
    message: { en: '{detail}', zh: '{detail}' },
    hint: { en: 'See `claimcheck --help`.', zh: '请查看 `claimcheck --help`。' },
    exit: 2,
  },
  'option-invalid': {
    message: { en: 'The option {option} is not valid: {detail}.', zh: '选项 {option} 无效：{detail}。' },
    hint: { en: 'See the reference of the library.', zh: '请查看库的参考文档。' },
    exit: 2,
  },
  'config-invalid': {
    message: { en: 'The configuration {file} is not valid: {detail}', zh: '配置文件 {file} 无效：{detail}' },
    hint: {
      en: '`claimcheck init` writes a commented example; --no-config leaves the file aside.',
      zh: '`claimcheck init` 可生成带注释的示例；--no-config 可忽略该文件。',
    },
    exit: 2,
  },
  'config-exists': {
    message: { en: '{file} is there already.', zh: '{file} 已存在。' },
    hint: { en: 'Give --force to write over it.', zh: '如要覆盖，请加上 --force。' },
    exit: 2,
  },
  'no-rules': {
    message: {
      en: 'The rules asked for leave none to run: nothing would be checked.',
      zh: '所选规则全部被排除：没有可运行的规则。',
    },
    hint: {
      en: 'Look at --only, --skip and the configuration: `--print-config` shows what holds.',
      zh: '请检查 --only、--skip 和配置；`--print-config` 可显示生效的设置。',
    },
    exit: 2,
  },
  'baseline-invalid': {
    message: { en: 'The baseline {path} cannot be used: {detail}', zh: '无法使用基线文件 {path}：{detail}' },
    hint: { en: 'Write it anew with --write-baseline.', zh: '请用 --write-baseline 重新生成。' },
    exit: 2,
  },
  'rule-invalid': {
    message: { en: '{file}: this rule file is not valid: {detail}', zh: '{file}：规则文件无效：{detail}' },
    hint: {
      en: 'Mend the file, then run `claimcheck rules test`.',
      zh: '请修正该文件，然后运行 `claimcheck rules test`。',
    },
    exit: 2,
  },
  'rule-unknown': {
    message: { en: 'There is no rule “{rule}”.{similar}', zh: '没有名为“{rule}”的规则。{similar}' },
    hint: { en: 'See `claimcheck rules list`.', zh: '请查看 `claimcheck rules list`。' },
    exit: 2,
  },
  'category-unknown': {
    message: {
      en: 'unknown category “{category}”; there are: {known}.',
      zh: '没有名为“{category}”的商品类别；可用类别：{known}。',
    },
    exit: 2,
  },
  'jurisdiction-unknown': {
    message: {
      en: 'unknown jurisdiction “{law}”; there are: {known}.',
      zh: '没有名为“{law}”的法域；可用法域：{known}。',
    },
    exit: 2,
  },
  'topic-unknown': {
    message: {
      en: 'unknown topic “{topic}”; there are: {known}.',
      zh: '没有名为“{topic}”的主题；可用主题：{known}。',
    },
    exit: 2,
  },
  'rule-name': {
    message: {
      en: '“{rule}” is no name for a rule: write topic/name in lower-case letters, digits and hyphens.',
      zh: '“{rule}”不能用作规则名：请写成“主题/名称”，只用小写字母、数字和连字符。',
    },
    exit: 2,
  },
  'rule-exists': {
    message: { en: '{path} is there already; nothing was written.', zh: '{path} 已存在，没有写入任何文件。' },
    hint: { en: 'Choose another name, or edit that file.', zh: '请换一个名称，或直接编辑该文件。' },
    exit: 2,
  },
  'input-missing': {
    message: { en: 'There is no file or folder {path}.', zh: '找不到文件或文件夹 {path}。' },
    hint: { en: 'Check the spelling and the folder you are in.', zh: '请检查拼写和当前所在的文件夹。' },
    exit: 3,
  },
  'input-empty': {
    message: { en: '{path} is empty: there is nothing to check.', zh: '{path} 是空的，没有可检查的内容。' },
    exit: 3,
  },
  'input-unreadable': {
    message: { en: '{path} could not be read: {detail}', zh: '无法读取 {path}：{detail}' },
    exit: 3,
  },
  'input-too-large': {
    message: { en: '{path} is larger than the limit of {limit}.', zh: '{path} 超过 {limit} 的大小上限。' },
    hint: {
      en: 'Raise the limit with --max-size if you trust the source.',
      zh: '如信任该来源，可用 --max-size 提高上限。',
    },
    exit: 3,
  },
  'archive-too-dense': {
    message: {
      en: '{path} unpacks to more than {ratio} times its size: reading stopped there.',
      zh: '{path} 解压后超过其自身大小的 {ratio} 倍，已在该处中止读取。',
    },
    hint: {
      en: 'If you trust the source, unpack it yourself and check what is in it.',
      zh: '如信任该来源，请自行解压后再检查其中的文件。',
    },
    exit: 3,
  },
  'input-not-text': {
    message: { en: '{path} is not a text page: {detail}', zh: '{path} 不是文本网页：{detail}' },
    exit: 3,
  },
  'archive-damaged': {
    message: {
      en: '{path} is compressed and damaged or cut off: {detail}',
      zh: '压缩文件 {path} 已损坏或不完整：{detail}',
    },
    hint: { en: 'Download or export it again.', zh: '请重新下载或导出。' },
    exit: 3,
  },
  'row-invalid': {
    message: {
      en: '{path}, row {row}: this row could not be read: {detail}',
      zh: '{path} 第 {row} 行无法读取：{detail}',
    },
    exit: 3,
  },
  'url-invalid': {
    message: { en: '“{url}” is not an address that can be fetched.', zh: '“{url}”不是可以访问的网址。' },
    hint: { en: 'Use http:// or https://.', zh: '请使用 http:// 或 https:// 网址。' },
    exit: 3,
  },
  'address-refused': {
    message: {
      en: '{url} was not fetched: it leads to {address}, which is not on the public internet.',
      zh: '未访问 {url}：它指向非公网地址 {address}。',
    },
    hint: {
      en: 'Give --allow-private if this is your own server.',
      zh: '如果是您自己的服务器，请加上 --allow-private。',
    },
    exit: 3,
  },
  'redirect-loop': {
    message: { en: '{url} redirects without end ({hops} hops).', zh: '{url} 不断重定向（已 {hops} 次）。' },
    exit: 3,
  },
  'http-status': {
    message: { en: '{url} answered {status}.', zh: '{url} 返回状态 {status}。' },
    exit: 3,
  },
  network: {
    message: { en: '{url} could not be reached: {detail}', zh: '无法访问 {url}：{detail}' },
    exit: 3,
  },
  'host-given-up': {
    message: {
      en: '{url} was not fetched: {host} failed {failed} times in a row.',
      zh: '未访问 {url}：{host} 已连续 {failed} 次未能读取。',
    },
    hint: { en: 'Try again later.', zh: '请稍后重试。' },
    exit: 3,
  },
  timeout: {
    message: {
      en: '{url} did not answer within {seconds} seconds.',
      zh: '{url} 在 {seconds} 秒内没有完成响应。',
    },
    hint: { en: 'Try again later or raise --timeout.', zh: '请稍后重试，或提高 --timeout。' },
    exit: 3,
  },
  'nothing-checked': {
    message: { en: 'Nothing was checked.', zh: '没有检查任何内容。' },
    hint: {
      en: 'Give at least one page, folder, catalogue or address that can be read.',
      zh: '请提供至少一个可读取的网页、文件夹、商品目录或网址。',
    },
    exit: 3,
  },
  'output-failed': {
    message: {
      en: 'The report could not be written to {path}: {detail}',
      zh: '无法将报告写入 {path}：{detail}',
    },
    exit: 3,
  },
  'output-format-unknown': {
    message: {
      en: 'The name “{path}” does not tell what kind of report it is to be.',
      zh: '无法从文件名“{path}”判断报告格式。',
    },
    hint: {
      en: 'Write FORMAT:FILE. The formats are: {formats}.',
      zh: '请写成“格式:文件”。可用格式：{formats}。',
    },
    exit: 2,
  },
  'output-taken': {
    message: {
      en: 'The report cannot go to {path}: that is an input, or another report of this run.',
      zh: '报告不能写入 {path}：它是输入文件，或本次运行的另一份报告。',
    },
    hint: { en: 'Give it another name.', zh: '请换一个文件名。' },
    exit: 2,
  },
  internal: {
    message: {
      en: '{path} could not be checked because of a fault in claimcheck: {detail}',
      zh: 'claimcheck 内部故障，无法检查 {path}：{detail}',
    },
    hint: { en: 'Please report this with the page that caused it.', zh: '请连同该网页一起反馈此问题。' },
    exit: 3,
  },
} satisfies Record<string, ErrorText>;

/** Which failure an error is. */
export type ErrorCode = keyof typeof ERROR_TEXTS;
