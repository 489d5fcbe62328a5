import type { Shell } from './shells.ts';

// Completion scripts for shells. Each passes the words typed so far to `claimcheck complete SHELL --` and
// shows the lines that come back: a value, a tab, its meaning. Words are passed as they are and never
// evaluated. Without lines, the shell completes file names.
const BASH = String.raw`# bash completion for claimcheck
_claimcheck() {
  local IFS=$'\n' line
  COMPREPLY=()
  while IFS= read -r line; do
    [[ -n $line ]] && COMPREPLY+=("\${line%%$'\t'*}")
  done < <(claimcheck complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _claimcheck claimcheck
`;

const ZSH = String.raw`#compdef claimcheck
_claimcheck() {
  local line value about
  local -a found
  for line in "\${(@f)$(claimcheck complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    value=\${line%%$'\t'*}
    about=\${line#*$'\t'}
    found+=("\${value//:/\\:}\${about:+:$about}")
  done
  if (( \${#found} )); then
    _describe claimcheck found
  else
    _files
  fi
}
if [[ \${funcstack[1]} == _claimcheck ]]; then
  _claimcheck "$@"
else
  compdef _claimcheck claimcheck
fi
`;

const FISH = String.raw`# fish completion for claimcheck
function __claimcheck_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -l found (claimcheck complete fish -- $words[2..-1] "$last" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$last"
    end
end
complete -c claimcheck -e
complete -c claimcheck -f -a '(__claimcheck_complete)'
`;

// PowerShell drops an empty last word when it calls a program, so it is passed as a space.
const PWSH = String.raw`# PowerShell completion for claimcheck
Register-ArgumentCompleter -Native -CommandName claimcheck -ScriptBlock {
    param($last, $commandAst, $cursor)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    if ($last -eq '') { $words += ' ' }
    claimcheck complete pwsh '--' @words 2>$null | Where-Object { $_ } | ForEach-Object {
        $value, $about = $_ -split [char]9, 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, pwsh: PWSH };

/** Returns the script that a shell runs at its start. */
export function shellScript(shell: Shell): string {
  return SCRIPTS[shell].replaceAll('\\$', '$');
}
