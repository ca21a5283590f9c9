// npm run docs: builds the site and serves it on http://localhost:4173.
import { prepare, runTool, turbo } from './workspace.mjs';

prepare();
const code = turbo(['build', '--filter=@seqgraft/docs']);
process.exit(code !== 0 ? code : runTool('pnpm', ['--filter', '@seqgraft/docs', 'serve', ...process.argv.slice(2)]));
