import { describe, expect, it } from 'vitest';
import { BUTTONS, findingsOn } from '../support/page-findings.ts';

type Lang = keyof typeof BUTTONS;

/** The statements that a page with a title and texts is accused of. */
function accused(lang: Lang, title: string, texts: readonly string[]): string[] {
  const body = texts.map((text) => `<p>${text}</p>`).join('');
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1><p class="price">${lang === 'zh' ? '¥20.00' : '20,00 €'}</p><button>${BUTTONS[lang]}</button>${body}</main></body></html>`;
  return findingsOn(html, 'statement').map(
    ({ ruleId, outcome, quote }) => `${outcome} ${ruleId}: ${quote ?? ''}`,
  );
}

describe('names are no claims', () => {
  it.each<[Lang, string, ...string[]]>([
    // Songs and parts of a work
    ['en', 'Harbour Lights, vinyl LP', 'With “Cures Cancer”, “Only Today” and “World’s Number One”.'],
    ['en', 'Harbour Lights', 'The song “Cure My Migraine” closes the second side.'],
    ['de', 'Hafenlichter, Schallplatte', 'Mit „Heilt Krebs“ und „Nur heute“.'],
    ['zh', '海港之光 黑胶唱片', '收录“包治百病”“天下第一”两首。'],
    // Chapters
    ['zh', '病房手记 平装', '目录', '第二章 根治痛风<br>第三章 最后的两个月'],
    ['zh', '病房手记', 'ISBN：9787100000000', '第六章 彻底治愈以后'],
    ['en', 'Notes from a ward (paperback)', 'Contents: 1. How to cure migraine; 2. Only two weeks left'],
    ['en', 'Notes from a ward (paperback)', 'Chapter 3: We cure cancer'],
    ['ja', '病棟日記 文庫', '目次', '第三章 がんが治る'],
    // Words on the goods
    ['zh', '纯色帽衫', '背后印字“全国第一”。'],
    ['en', 'Hooded top', 'The print reads “World number one”.'],
    ['en', 'Poster', 'The print says “Get up, only today!”'],
    ['en', 'Enamel cup', 'Engraved with “Cures migraine”.'],
    ['de', 'Kapuzenpulli', 'Mit dem Aufdruck „Weltweit die Nummer 1“.'],
    ['fr', 'Sweat à capuche', 'Inscription « numéro un mondial » dans le dos.'],
    ['es', 'Sudadera', 'Con la inscripción «número uno del mundo».'],
    ['it', 'Felpa', 'Scritta «numero uno al mondo» sul retro.'],
    ['nl', 'Trui', 'Opdruk "nummer 1 van Nederland" op de rug.'],
    ['ja', 'パーカー', '背中に「世界一」とプリント。'],
    // What is left of time or of a stuff is no stock
    ['en', 'Silk scarf', 'Our other scarf (30% silk) is sold in a box.'],
  ])('%s: %s', (lang, title, ...texts) => expect(accused(lang, title, texts)).toEqual([]));

  it.each<[Lang, string, ...string[]]>([
    ['en', 'Balm', 'Known as “Cures Cancer” since 1990.'],
    ['en', 'Balm', 'The box is printed with “cures migraine”.'],
    ['en', 'Notes from a ward (paperback)', 'We are the UK’s No. 1 bookshop.'],
    ['zh', '膏药', '包装印有“根治痛风”字样。'],
    ['zh', '膏药', '第二章 根治痛风'],
    ['en', 'Balm', 'Only 3 left in stock.'],
  ])('but this is one: %s: %s', (lang, title, ...texts) =>
    expect(accused(lang, title, texts)).not.toEqual([]),
  );
});
