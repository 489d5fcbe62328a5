import { expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const TABLE = 'Ware;VK\nTeppich;80,00\n';
const CONFIG = 'mapping:\n  columns: { Ware: name, VK: price }\n';

async function readAs(files: Record<string, string>, ...flags: string[]) {
  const cwd = await inFolderOf({ 'rugs.csv': TABLE, ...files });
  const { stdout, stderr } = await runHere(
    ['catalogue', 'columns', 'rugs.csv', '--format', 'json', ...flags],
    { cwd },
  );
  if (stdout === '') return stderr;
  const { columns } = JSON.parse(stdout) as { columns: { heading: string; readAs: string }[] };
  return columns.map((one) => `${one.heading}: ${one.readAs}`);
}

it('columns are shown as the configuration maps them', async () => {
  const files = { 'claimcheck.config.yaml': CONFIG };
  expect(await readAs(files)).toEqual(['Ware: name', 'VK: price']);
  expect(await readAs(files, '--no-config')).toEqual(['Ware: property', 'VK: property']);
});

it('an override of the file comes before', async () => {
  const overrides = 'overrides:\n  - { files: "*.csv", mapping: { columns: { VK: listPrice } } }\n';
  const files = { 'other.yaml': CONFIG + overrides };
  expect(await readAs(files, '--config', 'other.yaml')).toEqual(['Ware: property', 'VK: listPrice']);
});

it('a heading beside “columns” is told where it belongs', async () => {
  const files = { 'claimcheck.config.yaml': 'mapping:\n  Ware: name\n' };
  expect(await readAs(files)).toContain('headings of the file stand under “columns”');
});
