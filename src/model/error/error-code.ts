import type { NameIn } from '../../messages/message.ts';

/**
 * Exit status by error code. 2: wrong options or configuration. 3: an input could not be read, or output
 * failed.
 */
export const EXIT_STATUS = {
  usage: 2,
  'option-invalid': 2,
  'config-invalid': 2,
  'config-missing': 2,
  'config-exists': 2,
  'no-rules': 2,
  'baseline-invalid': 2,
  'rule-invalid': 2,
  'rule-unknown': 2,
  'category-unknown': 2,
  'jurisdiction-unknown': 2,
  'topic-unknown': 2,
  'rule-name': 2,
  'rule-exists': 2,
  'input-missing': 3,
  'input-empty': 3,
  'folder-unread': 3,
  'no-rows': 3,
  'input-unreadable': 3,
  'input-too-large': 3,
  'archive-too-dense': 3,
  'input-not-text': 3,
  'archive-damaged': 3,
  'package-missing': 3,
  'row-invalid': 3,
  'url-invalid': 3,
  'address-refused': 3,
  'redirect-insecure': 3,
  'redirect-loop': 3,
  'http-status': 3,
  network: 3,
  'host-given-up': 3,
  timeout: 3,
  'wait-over': 3,
  'nothing-checked': 3,
  'nothing-rated': 3,
  'market-unknown': 3,
  'output-failed': 3,
  'fix-failed': 3,
  'output-format-unknown': 2,
  'output-taken': 2,
  'output-link': 2,
  'baseline-busy': 3,
  internal: 3,
  'rules-failed': 3,
  'listing-timeout': 3,
  'listing-memory': 3,
  fault: 3,
} satisfies Record<NameIn<'errors'>, 2 | 3>;

/** The code of an error, such as `input-missing`. */
export type ErrorCode = keyof typeof EXIT_STATUS;
