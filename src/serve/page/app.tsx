// The page of `claimcheck serve`.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, UI_LANGUAGES, type NameIn } from '../../messages/message.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { DeskCheck } from '../../model/serve/desk-request.ts';
import { apiOf } from './api.ts';
import type { Backend } from './backend.ts';
import { Editor } from './editor.tsx';
import { FindingCard } from './finding-card.tsx';
import { ScoreLine } from './score-line.tsx';
import { isAnother } from './is-another.ts';
import { readFile, SourceBar, type GivenDraft } from './source-bar.tsx';
import { markedSpans, withEdit } from './spans.ts';
import { useCheck } from './use-check.ts';

type Ignore = NonNullable<DeskCheck['ignores']>[number];
const EXPORTS = { html: 'exportHtml', markdown: 'exportMarkdown', json: 'exportJson' } as const;

/** The page: a draft to edit with marks, the findings beside it, and the score before and after. */
export function App({ startIn, backend }: { startIn: UiLanguage; backend: Backend }) {
  const api = useMemo(() => apiOf(backend), [backend]);
  const [lang, setLang] = useState(startIn);
  const [{ text, form }, setDraft] = useState<GivenDraft>({ text: '', form: undefined });
  const [category, setCategory] = useState('');
  const [law, setLaw] = useState('');
  const [ignores, setIgnores] = useState<Ignore[]>([]);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const t = (name: NameIn<'desk'>) => message(lang, 'desk', name);
  const asked: DeskCheck = {
    text,
    ...(form === undefined ? {} : { form }),
    lang,
    ...(category === '' ? {} : { category }),
    ...(law === '' ? {} : { laws: [law] }),
    ...(ignores.length === 0 ? {} : { ignores }),
  };
  const checked = useCheck(asked, api.check, backend.pauseMs);
  const findings = checked.report?.findings ?? [];
  const isCurrent = checked.text === text;
  const marks = isCurrent ? markedSpans(text, findings) : [];
  const open = findings.filter(({ suppression }) => suppression === undefined);
  useEffect(() => {
    document.documentElement.lang = message(lang, 'language', 'tag');
    document.title = t('title');
  }, [lang]);
  const show = (finding: Finding) => {
    const mark = marks.find(({ index }) => findings[index] === finding);
    if (mark === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(mark.start, mark.end);
  };
  const take = (given: GivenDraft) => {
    setProblem(undefined);
    setDraft(given);
    field.current?.focus();
  };
  const save = (format: keyof typeof EXPORTS) =>
    api.report({ ...asked, format }).then(
      (blob) => keep(blob, `claimcheck.${format === 'markdown' ? 'md' : format}`),
      (error: Error) => setProblem(error.message),
    );
  return (
    <div
      class="desk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined)
          readFile(file, api.read).then(take, (error: Error) => setProblem(error.message));
      }}
    >
      <header class="top">
        <h1>{t('title')}</h1>
        <div class="languages" role="group" aria-label={t('language')}>
          {UI_LANGUAGES.map((one) => (
            <button
              type="button"
              key={one}
              lang={message(one, 'language', 'tag')}
              aria-pressed={one === lang}
              onClick={() => setLang(one)}
            >
              {message(one, 'language', 'name')}
            </button>
          ))}
        </div>
      </header>
      <main>
        <SourceBar
          lang={lang}
          api={api}
          isAlone={backend.isAlone}
          category={category}
          law={law}
          onCategory={setCategory}
          onLaw={setLaw}
          onText={take}
          onError={setProblem}
        />
        {problem === undefined ? null : (
          <p class="failed" role="alert">
            {problem}
          </p>
        )}
        <div class="columns">
          <section aria-label={t('draft')}>
            <Editor
              text={text}
              marks={marks}
              label={t('draft')}
              placeholder={t('paste')}
              field={field}
              onText={(typed) => setDraft({ text: typed, form: isAnother(text, typed) ? undefined : form })}
            />
          </section>
          <section aria-label={t('findings')}>
            <ScoreLine checked={checked} lang={lang} />
            <ol class="findings">
              {open.map((finding) => (
                <FindingCard
                  key={finding.fingerprint + String(finding.where.start)}
                  finding={finding}
                  lang={lang}
                  onShow={() => show(finding)}
                  onAccept={({ edit }) => {
                    const changed = withEdit(text, edit);
                    if (changed === undefined) setProblem(t('changed'));
                    else take({ text: changed, form });
                  }}
                  onAside={(reason) =>
                    setIgnores([...ignores, { rule: finding.ruleId, quote: finding.quote, reason }])
                  }
                />
              ))}
            </ol>
            {ignores.length === 0 ? null : (
              <details class="set-aside">
                <summary>{message(lang, 'desk', 'asideCount', { n: ignores.length })}</summary>
                <ul>
                  {ignores.map((one, at) => (
                    <li key={at}>
                      {`${one.quote} · ${one.reason}`}{' '}
                      <button
                        type="button"
                        onClick={() => setIgnores(ignores.filter((_, other) => other !== at))}
                      >
                        {t('takeBack')}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {checked.report?.notes.map((note) => (
              <p class="dim" key={note}>
                {note}
              </p>
            ))}
            {checked.report === undefined ? null : (
              <div class="exports" role="group" aria-label={t('export')}>
                {(Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]).map((format) => (
                  <button type="button" key={format} onClick={() => void save(format)}>
                    {t(EXPORTS[format])}
                  </button>
                ))}
              </div>
            )}
          </section>
        </div>
      </main>
    </div>
  );
}

function keep(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
