// Converts a group of findings to a SARIF result.
import type { Fix, Location, Result } from 'sarif';
import type { UiLanguage } from '../../messages/languages.ts';
import { hash } from '../../text/memory/hash.ts';
import { artifactUri } from '../parts/artifact-uri.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import type { ResultGroup } from './result-groups.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import { levelOf } from './sarif-level.ts';
import { label } from '../parts/labels.ts';
import { lineOf, placedMessage } from '../parts/placed-message.ts';
import { joined } from '../parts/punctuation.ts';

export function sarifResult(group: ResultGroup, ruleIndex: number, lang: UiLanguage): Result {
  const { finding, input, rows, count } = group;
  const { baselineState, suppression, suggestions = [] } = finding;
  const fixes = suggestions.flatMap((one) => fixOf(one, input.uri) ?? []);
  const fingerprint =
    input.row === undefined
      ? finding.fingerprint
      : hash([finding.ruleId, artifactUri(input.uri), finding.quote].join('\n'));
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levelOf(finding),
    message: { text: messageOf(group, lang) },
    locations: [locationOf(group)],
    ...(rows.length === 0
      ? {}
      : { relatedLocations: rows.map((row, id) => rowLocation(input.uri, row, id, lang)) }),
    ...(count === 1 ? {} : { occurrenceCount: count }),
    // GitHub identifies an alert by `primaryLocationLineHash`, other hosts by any of the fingerprints.
    partialFingerprints: { 'claimcheckFinding/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(suppression === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: suppression.kind === 'inline' ? 'inSource' : 'external',
              status: 'accepted',
              justification: suppression.reason,
            },
          ],
        }),
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: { outcome: finding.outcome, severity: finding.severity, topic: finding.topic },
  };
}

/** Returns the fix of a suggestion if the source has its words as shown, without marks between. */
function fixOf({ edit, after }: Suggestion, uri: string): Fix | undefined {
  const { from, to, old, text } = edit;
  if (from?.line === undefined || from.column === undefined || to?.column === undefined) return undefined;
  if (to.line !== from.line || to.column - from.column !== old.length) return undefined;
  const deletedRegion = { startLine: from.line, startColumn: from.column, endColumn: to.column };
  return {
    description: { text: plain(after === '' ? `${old} → ∅` : after) },
    artifactChanges: [
      {
        artifactLocation: { uri: artifactUri(uri) },
        replacements: [
          { deletedRegion, ...(text === '' ? {} : { insertedContent: { text: escapeControls(text) } }) },
        ],
      },
    ],
  };
}

function messageOf({ finding, count }: ResultGroup, lang: UiLanguage): string {
  const parts = [placedMessage(finding, lang)];
  if (finding.reason !== undefined) parts.push(finding.reason);
  if (finding.fix !== '') parts.push(finding.fix);
  if (count > 1) parts.push(label('manyRows', lang, { n: count }));
  return plain(joined(parts, 'betweenSentences', lang));
}

/** Escapes brackets where a viewer could show the merchant's words as a link. */
function plain(text: string): string {
  const clean = escapeControls(text);
  return clean.includes('](') ? clean.replace(/[[\]]/g, '\\$&') : clean;
}

function locationOf({ finding, input, listingId }: ResultGroup): Location {
  const { line, column, selector, field, endLine, endColumn } = finding.where;
  const path = selector ?? field;
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(input.uri) },
      region: {
        startLine: lineOf({ input }, finding.where),
        ...(line === undefined || column === undefined ? {} : { startColumn: column }),
        ...(endLine === undefined ? {} : { endLine, endColumn }),
        ...(finding.quote === '' ? {} : { snippet: { text: escapeControls(finding.quote) } }),
      },
    },
    logicalLocations: [
      {
        name: escapeControls(listingId),
        kind: 'element',
        ...(path === undefined ? {} : { fullyQualifiedName: escapeControls(path) }),
      },
    ],
  };
}

function rowLocation(uri: string, row: number, id: number, lang: UiLanguage): Location {
  return {
    id: id + 1,
    message: { text: label('rowNumber', lang, { n: row }) },
    physicalLocation: { artifactLocation: { uri: artifactUri(uri) }, region: { startLine: row } },
  };
}
