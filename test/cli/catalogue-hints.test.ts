import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const check = async (csv: string, ...args: string[]) => {
  const cwd = await inFolderOf({ 'a.csv': csv, 'c.yaml': 'mapping: { columns: { Artickel: name } }\n' });
  return runHere(['check', 'a.csv', ...args], { cwd });
};
interface Line {
  laws: string[];
  state: string;
  notRated?: { reason: string };
  listing: { inLanguage: string };
}
const lines = (stdout: string) => stdout.trim().split('\n').map((line) => JSON.parse(line) as Line); // prettier-ignore

describe('a catalogue', () => {
  it('takes its market from the heading of its prices, and its language from all rows', async () => {
    const csv =
      'SKU,Product name,Description,Price (GBP)\n1,Turmeric capsules 90,Eases arthritis. 60 capsules.,9\n';
    const [row] = lines((await check(csv, '--format', 'jsonl')).stdout);
    expect(row).toMatchObject({ laws: ['uk'], listing: { inLanguage: 'en' } });
  });

  it('is not rated where no law of a country could be asked', async () => {
    const csv = 'id,title,description,price\n1,Stoneware mug,Holds 350 ml. Made for tea.,9.99\n';
    const { stdout, stderr } = await check(csv, '--format', 'jsonl');
    expect(lines(stdout)[0]).toMatchObject({ state: 'not-rated', notRated: { reason: 'market-unknown' } });
    expect(stderr).toMatch('Name the law: --law uk');
    const [named] = lines((await check(csv, '--format', 'jsonl', '--law', 'uk')).stdout);
    expect(named?.state).toBe('rated');
  });

  it('says which law fits its language', async () => {
    const csv =
      'id,title,description,price\n1,Caneca de barro,"Uma caneca para o chá, feita de barro e com asa. Não é para o forno.",9.99\n';
    expect((await check(csv)).stderr).toMatch('Name the law: --law eu');
  });

  it('says which unknown column looks like the price', async () => {
    const csv =
      'title,description,Our tag,Weight\nMug,A blue mug for tea,19.99,1\nCup,A green cup for tea,7.50,2\n';
    const { stderr } = await check(csv, '--law', 'uk');
    expect(stderr).toMatch(/no column is known as the price; these look like it: Our tag\./);
  });

  it('says which column of the mapping is not there, and which one is near', async () => {
    const { stderr } = await check('Artikel,Preis\nBecher,9 EUR\n', '--config', 'c.yaml', '--law', 'de');
    expect(stderr).toMatch(/columns that the file lacks: Artickel \(Artikel\?\)\. Its columns: Artikel, Preis/);
  }); // prettier-ignore
});
