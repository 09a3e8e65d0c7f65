import type { CompletedCommand, CompletedOption } from './definitions.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/** The names that the program is installed under. */
const programs = ['parse', 'zhibiao'];

/** The command that runs where none is named. */
const defaultCommand = 'parse';

type Commands = readonly CompletedCommand[];

/** The script that completes the program's words in a shell. */
export const completionScripts: Readonly<Record<Shell, (commands: Commands) => string>> = {
  bash: (commands) => `_zhibiao() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=${defaultCommand} values= options= words=
  case \${COMP_WORDS[1]} in
    ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[1]} ;;
  esac
  case $command:$before in
${commands.flatMap(bashValues).join('\n')}
  esac
  if [ -n "$values" ]; then
    [ "$values" = - ] && COMPREPLY=($(compgen -f -- "$word")) || COMPREPLY=($(compgen -W "$values" -- "$word"))
    return
  fi
  case $command in
${commands.map(bashCommand).join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *)
      [ "$COMP_CWORD" -eq 1 ] && words="$words ${commands.map(({ name }) => name).join(' ')}"
      COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
      ;;
  esac
}
complete -o filenames -F _zhibiao ${programs.join(' ')}
`,
  zsh: (commands) => `#compdef ${programs.join(' ')}
autoload -U +X bashcompinit && bashcompinit
${completionScripts.bash(commands)}`,
  fish: (commands) =>
    programs
      .flatMap((program) => commands.flatMap((command) => fishLines(program, command)))
      .join(''),
  powershell: (
    commands,
  ) => `Register-ArgumentCompleter -Native -CommandName ${programs.join(', ')} -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${commands
  .map(
    ({ name, options }) =>
      `    '${name}' = @(${options
        .flatMap(({ names }) => names)
        .map(quoted)
        .join(', ')})`,
  )
  .join('\n')}
  }
  $values = @{
${commands.flatMap(powershellValues).join('\n')}
  }
  $words = @($ast.CommandElements | ForEach-Object { "$_" })
  $command = if ($words.Count -gt 1 -and $options.ContainsKey($words[1])) { $words[1] } else { '${defaultCommand}' }
  $before = if ($word -eq '') { $words[-1] } elseif ($words.Count -gt 1) { $words[-2] } else { '' }
  $found = if ($values.ContainsKey("$command $before")) { $values["$command $before"] }
    elseif ($word -like '-*') { $options[$command] }
    elseif ($words.Count -le 2) { @($options.Keys) }
    else { @() }
  $found | Where-Object { $_ -like "$word*" } | Sort-Object |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`,
};

function bashValues({ name, options }: CompletedCommand): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(
      ({ names, values }) =>
        `    ${names.map((option) => `${name}:${option}`).join('|')}) values=${quoted(values.join(' ') || '-')} ;;`,
    );
}

function bashCommand({ name, options, words }: CompletedCommand): string {
  const all = options.flatMap(({ names }) => names).join(' ');
  return `    ${name}) options=${quoted(all)} words=${quoted(words.join(' '))} ;;`;
}

function fishLines(
  program: string,
  { name, description, options, words }: CompletedCommand,
): string[] {
  const inside =
    name === defaultCommand
      ? '__fish_is_nth_token 1; or __fish_seen_subcommand_from parse'
      : `__fish_seen_subcommand_from ${name}`;
  return [
    `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quoted(description)}\n`,
    ...options.map(
      (option) => `complete -c ${program} -n ${quoted(inside)}${fishOption(option)}\n`,
    ),
    ...(words.length > 0
      ? [`complete -c ${program} -f -n ${quoted(inside)} -a ${quoted(words.join(' '))}\n`]
      : []),
  ];
}

function fishOption({ names, description, takesValue, values }: CompletedOption): string {
  const named = names.map((name) =>
    name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`,
  );
  const value = takesValue
    ? values.length > 0
      ? ` -x -a ${quoted(values.join(' '))}`
      : ' -r'
    : '';
  return `${named.join('')}${value} -d ${quoted(description)}`;
}

function powershellValues({ name, options }: CompletedCommand): string[] {
  return options
    .filter(({ values }) => values.length > 0)
    .flatMap(({ names, values }) =>
      names.map((option) => `    '${name} ${option}' = @(${values.map(quoted).join(', ')})`),
    );
}

/** A text as one word; what would end it is left out, as no shell writes it in the same way. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’').replaceAll('\\', '')}'`;
}
