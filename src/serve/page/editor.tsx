// The field for the draft.
import type { Ref } from 'preact';
import { piecesOf, type Marked } from './spans.ts';

interface EditorProps {
  text: string;
  marks: readonly Marked[];
  label: string;
  placeholder: string;
  field: Ref<HTMLTextAreaElement>;
  onText: (text: string) => void;
}

/** A text field over a copy of its text that has the marks. Both wrap their lines alike. */
export function Editor({ text, marks, label, placeholder, field, onText }: EditorProps) {
  return (
    <div class="editor">
      <div class="under" aria-hidden="true">
        {piecesOf(text, marks).map(({ text: piece, mark }, at) =>
          mark === undefined ? (
            piece
          ) : (
            <mark class={mark.outcome} key={at}>
              {piece}
            </mark>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={field}
        value={text}
        aria-label={label}
        placeholder={placeholder}
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
