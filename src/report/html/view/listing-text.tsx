import type { Block } from '../../../model/listing/block.ts';
import { isStatement } from '../../../model/listing/block-roles.ts';
import { roleName } from '../../parts/labels.ts';
import type { FindingData, ListingData } from '../data.ts';
import { useView } from './context.ts';
import { findingId, markId } from './finding-group.tsx';
import { findingWords } from './finding-words.ts';
import { cutBySpans, type Piece } from './mark-spans.ts';
import { OutcomeBadge } from './signs.tsx';
import { languageTag } from './words.ts';

interface Span {
  start: number;
  end: number;
  finding: FindingData;
}

/** The listing's text, with all findings marked in it. */
export function ListingText({ listing }: { listing: ListingData }) {
  const { t } = useView();
  const blocks = listing.detail?.blocks;
  if (blocks === undefined) return <p class="note">{t('noText')}</p>;
  const spans = spansByBlock(listing);
  const entries = blocks.map((block, index) => ({ block, index }));
  const shown = ({ block, index }: { block: Block; index: number }) =>
    isStatement(block.role) || spans.has(index);
  const others = entries.filter((entry) => !shown(entry));
  const row = ({ block, index }: { block: Block; index: number }) => (
    <BlockText
      id={`t${listing.n}-${index}`}
      block={block}
      spans={spans.get(index) ?? []}
      listing={listing}
      key={index}
    />
  );
  return (
    <>
      <p class="note">{t('textNote')}</p>
      <div class="blocks">{entries.filter(shown).map(row)}</div>
      {others.length === 0 ? null : (
        <details>
          <summary>{t('otherVoices', { n: others.length })}</summary>
          <div class="blocks others">{others.map(row)}</div>
        </details>
      )}
    </>
  );
}

interface BlockProps {
  id: string;
  block: Block;
  spans: Span[];
  listing: ListingData;
}

function BlockText({ id, block, spans, listing }: BlockProps) {
  const { lang } = useView();
  return (
    <div class="block">
      <span class="role">{block.field ?? roleName(block.role, lang)}</span>
      <p lang={block.lang}>
        {cutBySpans(block.text, spans).map((piece, i, pieces) =>
          piece.spans.length === 0 ? (
            piece.text
          ) : (
            <Mark
              tip={`${id}-${i}`}
              piece={piece}
              isEnd={(pieces[i + 1]?.spans.length ?? 0) === 0}
              listing={listing}
              key={i}
            />
          ),
        )}
      </p>
    </div>
  );
}

interface MarkProps {
  /** Id of the tooltip. */
  tip: string;
  piece: Piece<Span>;
  /** No marked words follow, so the sign of the outcome is shown here. */
  isEnd: boolean;
  listing: ListingData;
}

/** Marked words: a link to the finding, with a tooltip on hover and focus. */
function Mark({ tip, piece, isEnd, listing }: MarkProps) {
  const { lang, data } = useView();
  const findings = piece.spans.map(({ finding }) => finding);
  const first = findings.find(({ outcome }) => outcome === 'violation') ?? findings[0];
  if (first === undefined) return <>{piece.text}</>;
  const [own, ...others] = piece.begins.map(({ finding }) => markId(listing, finding));
  return (
    <span class="marked">
      {others.map((id) => (
        <span id={id} key={id} />
      ))}
      <a
        id={own}
        class={`mark ${first.outcome}${isEnd ? ' end' : ''}`}
        href={`#${findingId(listing, first)}`}
        aria-describedby={tip}
      >
        {piece.text}
      </a>
      <span role="tooltip" id={tip} class="tip" lang={languageTag(lang)}>
        {findings.map((finding) => (
          <span class="tip-line" key={finding.fingerprint}>
            <OutcomeBadge outcome={finding.outcome} severity={finding.severity} />{' '}
            {findingWords(finding, data, lang).message}
          </span>
        ))}
      </span>
    </span>
  );
}

function spansByBlock(listing: ListingData): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const finding of listing.findings) {
    const { block, start, end } = finding.where;
    if (block === undefined || start === undefined || end === undefined) continue;
    const span = { start, end, finding };
    const list = spans.get(block);
    if (list === undefined) spans.set(block, [span]);
    else list.push(span);
  }
  return spans;
}
