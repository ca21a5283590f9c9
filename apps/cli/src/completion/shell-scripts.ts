export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/**
 * A script for each shell: it sends the words before the cursor to `seqgraft completion --` and offers the lines that come back; the line
 * `:files` stands for names of files.
 */
export const shellScripts: Readonly<Record<Shell, string>> = {
  bash: `# seqgraft: eval "$(seqgraft completion bash)" in ~/.bashrc
_seqgraft() {
  local line="\${COMP_LINE:0:COMP_POINT}" found reply=() files=0
  local -a words
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  local whole="\${words[\${#words[@]}-1]}" current="\${COMP_WORDS[COMP_CWORD]}"
  # Bash breaks load@3 and a=b in parts and replaces the last one.
  local head="\${whole%"$current"}"
  while IFS= read -r found; do
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
  local -a found
  found=("\${(@f)$(seqgraft completion -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "\${found[-1]}" == ":files" ]]; then
    found=("\${(@)found[1,-2]}")
    _files
  fi
  (( \${#found} )) && compadd -- "\${found[@]}"
}
compdef _seqgraft seqgraft
`,
  fish: `# seqgraft: seqgraft completion fish > ~/.config/fish/completions/seqgraft.fish
function __seqgraft_complete
  set -l words (commandline -opc) (commandline -ct)
  for found in (seqgraft completion -- $words[2..-1] 2>/dev/null)
    if test "$found" = ":files"
      __fish_complete_path (commandline -ct)
    else
      echo $found
    end
  end
end
complete -c seqgraft -f -a '(__seqgraft_complete)'
`,
  powershell: `# seqgraft: seqgraft completion powershell | Out-String | Invoke-Expression, in $PROFILE
Register-ArgumentCompleter -Native -CommandName seqgraft -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '' }
  seqgraft completion -- @words 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
