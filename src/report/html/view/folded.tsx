import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A section that is folded on small screens only. A link into it opens it. */
export function Folded({ summary, children }: { summary: string; children: ComponentChildren }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target === null || target === current || !current.contains(target) || current.open) return;
      current.open = true;
      target.scrollIntoView();
    };
    current.open = !matchMedia('(max-width: 40rem)').matches;
    reveal();
    addEventListener('hashchange', reveal);
    return () => removeEventListener('hashchange', reveal);
  }, []);
  return (
    <details class="folded" open ref={box}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
