// A wrapped sentence is one line; lines that say something by themselves stay.
import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../src/text/segment/join-wrapped-lines.ts';

const words = (text: string) => text.replace(/ +/g, ' ');

describe('wrapped lines', () => {
  it.each([
    ['a sentence in two', 'Our balm heals\nrashes.', 'Our balm heals rashes.'],
    [
      'a sentence that begins behind another',
      'Made in Wales. It eases\npain and calms\nnerves. Try it.',
      'Made in Wales. It eases pain and calms nerves. Try it.',
    ],
    ['line ends of Windows', 'Our balm heals\r\nrashes.', 'Our balm heals rashes.'],
    [
      'full lines, the next one with a capital',
      'Diese Salbe aus Ringelblumen wird von Hand gerührt und heilt\nEkzeme, wenn sie jeden Abend vor dem Schlafen dünn auf die\nHaut kommt.',
      'Diese Salbe aus Ringelblumen wird von Hand gerührt und heilt Ekzeme, wenn sie jeden Abend vor dem Schlafen dünn auf die Haut kommt.',
    ],
    [
      'full lines of Han',
      '这款床垫采用三层结构，贴合身体曲线，睡上一个月就能治愈多年的\n腰椎间盘突出，早上起床的时候再也不会觉得腰酸背痛，全家人都\n睡得香。',
      '这款床垫采用三层结构，贴合身体曲线，睡上一个月就能治愈多年的 腰椎间盘突出，早上起床的时候再也不会觉得腰酸背痛，全家人都 睡得香。',
    ],
  ])('joins %s', (_, text, joined) => {
    expect(words(joinWrappedLines(text))).toBe(joined);
    expect(joinWrappedLines(text)).toHaveLength(text.length);
  });

  it.each([
    ['a list', 'organic cotton\nmachine washable\nfits all'],
    ['a list under a heading', 'Features\norganic cotton\nmachine washable'],
    ['labels', 'Colour\nred\nsize: large.'],
    ['sentences', 'Soft and warm.\nmachine washable.'],
    ['a paragraph and the next', 'Our balm heals\n\nrashes.'],
    [
      'a denial and a claim in two long lines',
      'A soothing balm from our own garden that is not a medicine\nCures eczema and psoriasis in three days.',
    ],
    ['slogans', '静音设计，安心睡眠\n一键启动，轻松省力'],
    ['bullets', `- ${'a long feature of this jacket that has no full stop '}\n- another of them.`],
  ])('keeps %s', (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });
});
