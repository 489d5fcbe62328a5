import type { Arithmetic } from './score.ts';
import type { Block } from '../listing/block.ts';
import type { EvidenceSource, Place } from '../listing/evidence.ts';
import type { PerLanguage } from '../../messages/message.ts';

/** One value found for a field, with the words it was read from; offsets are into `blocks[block].text`. */
export interface FactValue extends Place {
  text: string;
  source: EvidenceSource;
  quote: string;
  block?: number;
  start?: number;
  end?: number;
}

/** A field of the listing; the first of its values is the one that was believed. */
export interface Fact {
  field: string;
  /** The name the listing itself gives it, for rows of a specification. */
  name?: string;
  values: FactValue[];
}

/**
 * What a report for people shows beside the findings: the listing's text and facts, and how the verdict came about.
 * Plain data, so that it can come from another thread.
 */
export interface ReportDetail {
  blocks: Block[];
  facts: Fact[];
  lawsBecause: PerLanguage;
  /** The steps of the score, part by part, heaviest first. */
  arithmetic: Arithmetic[];
  /** Rules that had something to decide and found nothing wrong. */
  passed: string[];
  /** Scripts write parts of the page after loading: what is missing may be shown there. */
  shell: boolean;
}
