/**
 * How the command was called, word by word: whoever runs it by `npx`, `pnpm dlx` or `yarn dlx` has no `seqgraft` to type. What these say of
 * themselves in the environment was seen with npm 11, pnpm 12 and yarn 4.
 */
export function calledAs(env: Readonly<Record<string, string | undefined>> = process.env): readonly string[] {
  if (env.npm_command === 'dlx') return ['pnpm', 'dlx', 'seqgraft'];
  if (env.npm_config_user_agent?.startsWith('yarn/') && env.PROJECT_CWD !== undefined)
    return /[\\/]dlx-[^\\/]+$/.test(env.PROJECT_CWD) ? ['yarn', 'dlx', 'seqgraft'] : ['yarn', 'seqgraft'];
  // Other commands that npx runs may run this one.
  const byNpx = env.npm_lifecycle_event === 'npx' && /^['"]?seqgraft\b/.test(env.npm_lifecycle_script ?? '');
  return byNpx ? ['npx', 'seqgraft'] : ['seqgraft'];
}
