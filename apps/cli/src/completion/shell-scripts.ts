export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/**
 * A script for each shell: it sends the words before the cursor to `seqgraft completion --` and offers the lines that come back: a word, and
 * behind a tab what it is about, for shells that show that. The line `:files` stands for names of files. Behind a word that ends with a comma or an
 * equals sign something is still to be typed, so no blank follows.
 */
export const shellScripts: Readonly<Record<Shell, string>> = {
  // Bash breaks load@3 and a=b in parts, and $2 is what it will replace: @3, b.
  bash: `# seqgraft: eval "$(seqgraft completion bash)" in ~/.bashrc
_seqgraft() {
  local line="\${COMP_LINE:0:COMP_POINT}" found reply=() files=0
  local -a words
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  local whole="\${words[\${#words[@]}-1]}"
  local head="\${whole%"$2"}"
  while IFS= read -r found; do
    found="\${found%%$'\\t'*}"
    if [[ "$found" == ":files" ]]; then files=1; else reply+=("\${found#"$head"}"); fi
  done < <(seqgraft completion -- "\${words[@]:1}" 2>/dev/null)
  COMPREPLY=("\${reply[@]}")
  if (( files )); then compopt -o default -o filenames 2>/dev/null; fi
  [[ \${#reply[@]} -eq 1 && "\${reply[0]}" == *[,=] ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _seqgraft seqgraft
`,
  zsh: `#compdef seqgraft
# seqgraft: eval "$(seqgraft completion zsh)" in ~/.zshrc, after compinit
_seqgraft() {
  local -a lines whole begun
  local line word about files=0
  lines=("\${(@f)$(seqgraft completion -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  for line in $lines; do
    word="\${line%%$'\\t'*}" about=""
    [[ "$line" == *$'\\t'* ]] && about=":\${line#*$'\\t'}"
    if [[ "$word" == ":files" ]]; then files=1
    elif [[ "$word" == *[,=] ]]; then begun+=("\${word//:/\\\\:}$about")
    else whole+=("\${word//:/\\\\:}$about")
    fi
  done
  (( \${#whole} )) && _describe -V seqgraft whole
  (( \${#begun} )) && _describe -V seqgraft begun -S ''
  if (( files )); then
    [[ "$PREFIX" == --*=* ]] && compset -P '*='
    _files
  fi
}
compdef _seqgraft seqgraft
`,
  fish: `# seqgraft: seqgraft completion fish > ~/.config/fish/completions/seqgraft.fish
function __seqgraft_complete
  # Without a quote that is open: fish sets its own.
  set -l word (string replace -r '^["\\']' '' -- (commandline -ct))
  set -l words (commandline -opc) $word
  for found in (seqgraft completion -- $words[2..-1] 2>/dev/null)
    if test "$found" = ":files"
      set -l flag (string match -r -- '^--[a-z-]+=' $word; or echo '')
      for file in (__fish_complete_path (string replace -- "$flag" '' $word))
        echo $flag$file
      end
    else
      echo $found
    end
  end
end
complete -c seqgraft -f -k -a '(__seqgraft_complete)'
`,
  // Before 7.3 it cannot hand over an empty word: a colon stands for it.
  powershell: `# seqgraft: seqgraft completion powershell | Out-String | Invoke-Expression, in $PROFILE
Register-ArgumentCompleter -Native -CommandName seqgraft -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursor } | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += ':' }
  seqgraft completion -- @words 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    $found, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $found }
    [System.Management.Automation.CompletionResult]::new($found, $found, 'ParameterValue', $about)
  }
}
`,
};
