// Extra data for reports that people read: the listing's text and facts, and the steps of the score.

import type { Arithmetic } from './score.ts';
import type { Block } from '../listing/block.ts';
import type { EvidenceSource, Place } from '../listing/evidence.ts';
import type { PerLanguage } from '../../messages/message.ts';

/**
 * One value of a field, with its quote. `start` and `end` are UTF-16 offsets into `blocks[block].text`.
 */
export interface FactValue extends Place {
  text: string;
  source: EvidenceSource;
  quote: string;
  block?: number;
  start?: number;
  end?: number;
}

/** A field of the listing with all its values; the first is the chosen one. */
export interface Fact {
  field: string;
  /** The listing's own name for it, for rows of a specification. */
  name?: string;
  values: FactValue[];
}

/**
 * What a report for people shows beside the findings: the listing's text and facts, and the steps of the
 * score. Plain data, so that another thread can send it.
 */
export interface ReportDetail {
  blocks: Block[];
  facts: Fact[];
  lawsBecause: PerLanguage;
  /** Steps of the score, part by part, the largest first. */
  arithmetic: Arithmetic[];
  /** Ids of rules that applied and found nothing. */
  passed: string[];
  /** Scripts write parts of the page after loading, so missing things may still be shown. */
  shell: boolean;
}
