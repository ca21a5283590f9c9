// npm run -s seqgraft -- ARGS: the command from the sources of this workspace.
import { runApp } from './run-app.mjs';

await runApp('apps/cli/dist/main.js', process.argv.slice(2));
