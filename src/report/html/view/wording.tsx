// Shows a suggested wording.
interface WordingProps {
  old: string;
  text: string;
  after: string;
  /** Shown in place of an empty text. */
  leaveOut: string;
}

/** A suggested wording: the old words struck out, the new ones underlined, then the whole text. */
export function Wording({ old, text, after, leaveOut }: WordingProps) {
  return (
    <span class="wording">
      {old === '' ? null : <del>{old}</del>} {text === '' ? null : <ins>{text}</ins>}
      <span class="after">{after === '' ? leaveOut : after}</span>
    </span>
  );
}
