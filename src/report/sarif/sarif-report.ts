// The `sarif` format.
import type { Notification, Run } from 'sarif';
import { artifactUri } from '../parts/artifact-uri.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { notRatedSentence } from '../parts/verdict.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { MAX_RESULTS, ResultGroups, SHOWN_RESULTS } from './result-groups.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { label } from '../parts/labels.ts';

/** Limit of notifications, such as unread inputs. */
const MAX_NOTIFICATIONS = 1000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Writes SARIF 2.1.0, grouped and cut to the limits of code-scanning hosts. Warnings say what was cut. */
export function createSarifReporter(options: ReporterOptions): Reporter {
  const { write, lang, rules, version, warn } = options;
  const groups = new ResultGroups();
  const notifications: Notification[] = [];
  let failed = false;
  const notify = (text: string, level: Notification['level'], uri?: string) => {
    if (notifications.length >= MAX_NOTIFICATIONS) return;
    notifications.push({
      level,
      message: { text: escapeControls(text) },
      ...(uri === undefined
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(uri) } } }] }),
    });
  };
  return {
    add(report) {
      if (report.state !== 'rated') notify(notRatedSentence(report, lang), 'note', report.input.uri);
      for (const finding of report.findings) {
        if (finding.outcome !== 'error') groups.add(report, finding);
        else notify(`${finding.message} ${finding.reason ?? ''}`, 'error', report.input.uri);
      }
    },
    fail(input, error) {
      failed = true;
      notify(error.describe(lang).message, 'error', input.uri);
    },
    end() {
      for (const limit of limitsReached(groups, lang)) {
        warn(limit);
        notifications.unshift({ level: 'warning', message: { text: limit } });
      }
      const ids = new Map<string, number>();
      write(`{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"results": [`);
      let first = true;
      for (const group of groups) {
        const { ruleId } = group.finding;
        if (!ids.has(ruleId)) ids.set(ruleId, ids.size);
        write(`${first ? '\n' : ',\n'}${JSON.stringify(sarifResult(group, ids.get(ruleId) ?? 0, lang))}`);
        first = false;
      }
      const rest: Omit<Run, 'results'> = {
        tool: {
          driver: {
            name: 'claimcheck',
            version,
            semanticVersion: version,
            language: message(lang, 'language', 'locale'),
            rules: [...ids.keys()].map((id) => sarifRule(id, rules, lang)),
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'claimcheck/' },
        invocations: [{ executionSuccessful: !failed, toolExecutionNotifications: notifications }],
      };
      write(`\n],\n${JSON.stringify(rest, undefined, 1).slice(2, -2)}\n}]\n}\n`);
    },
  };
}

function limitsReached(groups: ResultGroups, lang: UiLanguage): string[] {
  const { dropped, length } = groups;
  return [
    ...(dropped > 0 ? [label('sarifDropped', lang, { n: dropped, most: MAX_RESULTS })] : []),
    ...(length > SHOWN_RESULTS ? [label('sarifShown', lang, { shown: SHOWN_RESULTS, n: length })] : []),
  ];
}
