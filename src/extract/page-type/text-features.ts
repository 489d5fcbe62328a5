// Features for the kind of page from the amount and kind of its text.
import { tagged, type TextBlock } from '../html/page.ts';
import { isShell } from './is-shell.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/** Minimum length of prose, in characters; shorter texts are labels. */
const LONG = 150;
/** An HTTP status in a title: "404 Not Found", "Error 500", "页面不存在 - 404". */
const STATUS = /(?<![\d.,$€£¥#-])(?:40[0-9]|410|429|50[0-4])(?![\d.,%])/;

/** Returns the features of the page's text: its own, in menus, in cards, in prose. */
export function textFeatures({ context, cards }: PageAnalysis): Features {
  const { page } = context;
  let own = 0;
  let shown = 0;
  let linked = 0;
  let menu = 0;
  let carded = 0;
  let prose = 0;
  let proses = 0;
  let reviews = 0;
  let specs = 0;
  for (const block of page.blocks) {
    if (block.hidden) continue;
    const { length } = block.text;
    shown += length;
    linked += block.linked;
    if (block.role === 'footer' || block.role === 'navigation') menu += length;
    else if (cards.contain(block.element.index)) carded += length;
    else own += length - block.linked;
    if (block.role === 'review' || block.role === 'question') reviews += length;
    if (block.role === 'specification') specs += 1;
    if (isProse(block)) {
      prose += length;
      proses += 1;
    }
  }
  return {
    'text: own': scaled(own / 20, 500),
    'text: shown': scaled(shown / 20, 2000),
    'text: hardly any': flag(shown < 400),
    'text: little': flag(shown < 1500),
    'text: share of links': shown === 0 ? 0 : linked / shown,
    'text: share of menus': shown === 0 ? 0 : menu / shown,
    'text: share of cards': shown === 0 ? 0 : carded / shown,
    'text: share of prose': shown === 0 ? 0 : prose / shown,
    'text: pieces of prose': scaled(proses, 30),
    'text: reviews': scaled(reviews / 20, 300),
    'text: rows of a specification': scaled(specs, 40),
    'text: little beside much source': scaled(page.html.length / (20 * (shown + 50)), 200),
    'text: still to be written': flag(isShell(context)),
    'text: headings': scaled(tagged(page, 'h2').length + tagged(page, 'h3').length, 40),
    'text: h1': flag(tagged(page, 'h1').length === 1),
    'text: many h1': flag(tagged(page, 'h1').length > 1),
    'text: a status in the title': flag(hasStatus(context)),
    'text: a long title': scaled(context.name.length, 120),
  };
}

function isProse({ text, linked, role }: TextBlock): boolean {
  return text.length >= LONG && linked < text.length / 4 && role !== 'footer' && role !== 'review';
}

/** Returns true if the title contains a figure that is an HTTP error status. */
function hasStatus({ head, name }: PageAnalysis['context']): boolean {
  const title = head.title?.text ?? '';
  return STATUS.test(title) || (title.length < 60 && STATUS.test(name));
}
