// Shows one finding on the page.
import { useState } from 'preact/hooks';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, type NameIn } from '../../messages/message.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import { SafeLink } from '../../report/html/view/safe-link.tsx';
import { Wording } from '../../report/html/view/wording.tsx';

interface CardProps {
  finding: Finding;
  lang: UiLanguage;
  onShow: () => void;
  onAccept: (suggestion: Suggestion) => void;
  onAside: (reason: string) => void;
}

const GLYPHS = { violation: '✗', review: '?', error: '!' } as const;

/** One finding: its message, law, fix, suggested wordings, and a form to ignore it. */
export function FindingCard({ finding, lang, onShow, onAccept, onAside }: CardProps) {
  const t = (name: NameIn<'desk'>) => message(lang, 'desk', name);
  const { outcome, severity, quote, suggestions = [], noWording } = finding;
  return (
    <li class={`finding ${outcome}`}>
      <h2>
        <span class={`badge ${outcome}`}>
          <span class="glyph" aria-hidden="true">
            {GLYPHS[outcome]}
          </span>
          {message(lang, 'report', outcome)}
          <span class="severity">{` · ${message(lang, 'report', severity)}`}</span>
        </span>
        {quote === '' ? null : (
          <button type="button" class="quote" onClick={onShow} title={t('show')}>
            {quote}
          </button>
        )}
      </h2>
      <p>{finding.message}</p>
      {finding.reason === undefined ? null : <p class="dim">{finding.reason}</p>}
      <p class="fix">
        <b>{t('fix')}</b> {finding.fix}
      </p>
      {noWording === undefined ? null : <p class="dim">{message(lang, 'noWording', noWording)}</p>}
      {suggestions.length === 0 ? null : (
        <ul class="suggestions" aria-label={t('suggestions')}>
          {suggestions.map((one, at) => (
            <li key={at}>
              <Wording old={one.edit.old} text={one.edit.text} after={one.after} leaveOut={t('leaveOut')} />
              <button type="button" onClick={() => onAccept(one)}>
                {t('accept')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="laws">
        <summary>{t('laws')}</summary>
        <ul>
          {finding.laws.map(({ id, title, article, url }) => (
            <li key={id}>
              {url === undefined ? title : <SafeLink href={url} text={title} />} {article}
            </li>
          ))}
        </ul>
        <p class="dim rule-name">{finding.ruleId}</p>
      </details>
      <Aside onAside={onAside} t={t} />
    </li>
  );
}

function Aside({ onAside, t }: { onAside: (reason: string) => void; t: (name: NameIn<'desk'>) => string }) {
  const [reason, setReason] = useState('');
  return (
    <details class="aside">
      <summary>{t('setAside')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onAside(reason.trim());
        }}
      >
        <label>
          {t('reason')}{' '}
          <input value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={reason.trim() === ''}>
          {t('setAside')}
        </button>
      </form>
    </details>
  );
}
