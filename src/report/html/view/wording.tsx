interface WordingProps {
  old: string;
  text: string;
  after: string;
  /** Said where nothing is left. */
  leaveOut: string;
}

/** What goes is struck out, what comes is underlined, and the sentence as it would read. */
export function Wording({ old, text, after, leaveOut }: WordingProps) {
  return (
    <span class="wording">
      {old === '' ? null : <del>{old}</del>} {text === '' ? null : <ins>{text}</ins>}
      <span class="after">{after === '' ? leaveOut : after}</span>
    </span>
  );
}
