/**
 * Characters written in place of another to look or sound like it, and typographic marks with a plain twin.
 * Only pairs whose left side has no honest use of its own in shop texts.
 */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['蕞', '最'],
  ['朂', '最'],
  ['㝡', '最'],
  ['苐', '第'],
  ['弌', '一'],
  ['壹', '一'],
  ['囯', '国'],
  ['囶', '国'],
  ['疒', '病'],
  ['隹', '佳'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u0060', "'"],
  ['\u00b4', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2212', '-'],
]);
