import { expect, it } from 'vitest';
import { conditionOf } from '../../src/extract/facts/condition.ts';

it.each<[string, string | undefined]>([
  ['https://schema.org/UsedCondition', 'UsedCondition'],
  ['new', 'NewCondition'],
  ['New with tags', 'NewCondition'],
  ['Factory sealed', 'NewCondition'],
  ['fabrikneu', 'NewCondition'],
  ['未使用', 'NewCondition'],
  ['全新未拆封', 'NewCondition'],
  ['Like new', 'UsedCondition'],
  ['used_like_new', 'UsedCondition'],
  ['As good as new', 'UsedCondition'],
  ['Very good', 'UsedCondition'],
  ['neuwertig', 'UsedCondition'],
  ['wie neu', 'UsedCondition'],
  ['Comme neuf', 'UsedCondition'],
  ['come nuovo', 'UsedCondition'],
  ['como nuevo', 'UsedCondition'],
  ['jak nowy', 'UsedCondition'],
  ['新品同様', 'UsedCondition'],
  ['几乎全新', 'UsedCondition'],
  ['九五成新', 'UsedCondition'],
  ['Renewed, like new', 'RefurbishedCondition'],
  ['very good packaging', undefined],
  ['unknown', undefined],
])('%s is %s', (text, condition) => {
  expect(conditionOf(text)).toBe(condition);
});
