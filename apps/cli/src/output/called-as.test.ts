import { expect, it } from 'vitest';
import { calledAs } from './called-as.ts';

/** As these tools set it. */
const environments = {
  'npx seqgraft': {
    npm_command: 'exec',
    npm_lifecycle_event: 'npx',
    npm_lifecycle_script: "'seqgraft' 'init' 'a.csv'",
  },
  'pnpm dlx seqgraft': { npm_command: 'dlx', npm_config_user_agent: 'pnpm/12.21.0 npm/? node/? linux x64' },
  'yarn dlx seqgraft': {
    npm_config_user_agent: 'yarn/4.18.1 npm/? node/v20',
    PROJECT_CWD: '/tmp/xfs-305e9829/dlx-314',
  },
  'yarn seqgraft': { npm_config_user_agent: 'yarn/4.18.1 npm/? node/v20', PROJECT_CWD: '/home/me/forecasts' },
  seqgraft: { npm_command: 'exec', npm_lifecycle_event: 'npx', npm_lifecycle_script: "'vitest' 'run'" },
};

it.each(Object.entries(environments))('%s', (called, env) => {
  expect(calledAs(env).join(' ')).toBe(called);
});

it('is the plain command where nothing says otherwise', () => {
  expect(calledAs({})).toEqual(['seqgraft']);
});
