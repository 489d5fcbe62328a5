#!/usr/bin/env bash
# Runs the check of action.yml: annotations go to the log, SARIF and JUnit to files, a summary to the job's
# page. Reads CLAIMCHECK, PATHS, ARGS, REPORT_LANG, SARIF and JUNIT. Writes `status` to GITHUB_OUTPUT.
set -uo pipefail

arguments=(--lang "${REPORT_LANG:-en}" --no-progress --format github --output "sarif:${SARIF:-claimcheck.sarif}")
if [ -n "${JUNIT:-}" ]; then arguments+=(--output "junit:$JUNIT"); fi
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
arguments+=(--output "markdown:$summary")
while IFS= read -r line; do
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"${ARGS:-}"
paths=()
while IFS= read -r line; do
  if [ -n "$line" ]; then paths+=("$line"); fi
done <<<"${PATHS:-}"

# After `--` no path is read as an option.
node "${CLAIMCHECK:?}" check "${arguments[@]}" -- "${paths[@]}"
status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "status=$status" >>"$GITHUB_OUTPUT"; fi
exit "$status"
