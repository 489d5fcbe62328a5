// The script of an HTML report: takes over the markup that Node rendered.
import { h, hydrate } from 'preact';
import type { HtmlData } from '../data.ts';
import { App } from '../view/app.tsx';

const root = document.getElementById('report');
const json = document.getElementById('data')?.textContent;
if (root !== null && json !== null && json !== undefined) {
  const data = JSON.parse(json) as HtmlData;
  hydrate(h(App, { data, total: data.listings.length }), root);
}

// Escape hides a tooltip until the pointer or focus leaves its mark.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape')
    document.querySelector('.marked:is(:hover, :focus-within)')?.classList.add('quiet');
});
for (const type of ['mouseout', 'focusout'])
  document.addEventListener(type, () => {
    for (const mark of document.querySelectorAll('.marked.quiet')) mark.classList.remove('quiet');
  });
