import { readFileSync } from 'node:fs';

/** What the HTML report's own script says; the texts of the command would make each report larger for nothing. */
const SECTIONS = [
  'language',
  'marks',
  'report',
  'roles',
  'topics',
  'html',
  'jurisdictions',
  'fields',
  'sources',
  'sameOf',
  'sameBecause',
  'states',
  'noWording',
];

/** What the page of `serve` says. */
export const DESK_SECTIONS = ['language', 'marks', 'report', 'desk', 'jurisdictions', 'noWording'];

/** Bundles of the tables of texts only the sections that the report's script uses. */
export const textsOf = (sections) => ({
  name: 'texts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]messages[\\/]\w+\.json$/ }, ({ path }) => {
      const table = JSON.parse(readFileSync(path, 'utf8'));
      const kept = Object.fromEntries(sections.map((name) => [name, table[name]]));
      return { contents: JSON.stringify(kept), loader: 'json' };
    });
  },
});

export const reportTexts = textsOf(SECTIONS);
