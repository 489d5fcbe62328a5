import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { listRows, plainRows, rowsOf, streamOf } from './read-all.ts';

const settings = { maxBytes: 10_000, signal: undefined, countHeadings: undefined };

/** A short table in each language. */
const TABLES: readonly (readonly [string, string, string])[] = [
  ['Polish', 'windows-1250', 'kod,nazwa,opis\n1,Żółty dywan wełniany,"Miękki, ręcznie tkany – łatwy w czyszczeniu"\n'],
  ['Polish', 'iso-8859-2', 'kod,nazwa,opis\n1,Żółty dywan wełniany,"Miękki, ręcznie tkany, ścisły splot"\n'],
  ['Czech', 'windows-1250', 'kód,název,popis\n1,Žlutý vlněný koberec,"Měkký, ručně tkaný, snadno se čistí"\n'],
  ['Slovak', 'windows-1250', 'kód,názov,popis\n1,Žltý vlnený koberec,"Mäkký, ručne tkaný, ľahko sa čistí, kŕdľ oviec"\n'],
  ['Hungarian', 'windows-1250', 'kód,név,leírás\n1,Sűrű szövésű gyapjúszőnyeg,"Kézzel készült, erős, könnyű tisztítani"\n'],
  ['Turkish', 'windows-1254', 'kod,ad,açıklama\n1,Sarı yün halı,"Yumuşak, el dokuması, kolay temizlenir, ağır değil"\n'],
  ['Lithuanian', 'windows-1257', 'kodas,pavadinimas\n1,Geltonas vilnonis kilimas su šviesiais raštais\n2,Lengvai valomas švelnus kilimėlis mažiems vaikų žaidimams\n'],
  ['French', 'windows-1252', 'code,désignation,détail\n1,Tapis épais à poils ras,"Tissé à la main, très léger, sûr – côté grippé"\n'],
  ['German', 'windows-1252', 'Nr,Name,Größe\n1,Gelber Teppich für drinnen und draußen,"20 m² / 3 m³, schön weich, äußerst dicht"\n'],
  ['Swedish', 'windows-1252', 'nr,namn\n1,"Gul matta för små och stora fötter, tål våta skor"\n'],
  ['Icelandic', 'windows-1252', 'nr,nafn\n1,"Þykkt gólfteppi, ofið í höndum, auðvelt að þrífa"\n'],
  ['English', 'windows-1252', 'id,title\n1,Yellow rug¹ for 3 m³ rooms and 20 m³ halls\n2,Red rug² with café motif½\n3,Blue rug³\n4,Rug¹\n'],
]; // prettier-ignore

describe('a table without a declared encoding', () => {
  it.each(TABLES)('in %s: %s', async (_language, encoding, text) => {
    const bytes = iconv.encode(text, encoding);
    expect(await decodePage(bytes)).toMatchObject({ text, encoding });
  });

  it('gives its headings as they were written', async () => {
    const [, , text] = TABLES[2]!;
    const opened = await openRows('rugs.csv', streamOf(iconv.encode(text, 'windows-1250')), settings);
    expect(opened.headings).toEqual(['kód', 'název', 'popis']);
    expect(plainRows(await listRows(rowsOf(opened)))).toMatchObject([{ název: 'Žlutý vlněný koberec' }]);
  });
});
