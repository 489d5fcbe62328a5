// Selects the interface texts that browser pages need.
import { readFileSync } from 'node:fs';

/** Sections for the HTML report's script. The command's texts would only make reports larger. */
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

/** Sections for the page of `serve`. */
export const DESK_SECTIONS = ['language', 'marks', 'report', 'desk', 'jurisdictions', 'noWording'];

/** Returns a plugin that bundles only these sections of the text tables. */
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
