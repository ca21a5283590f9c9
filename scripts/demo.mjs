// npm run demo: the main job on real data.
import { runApp } from './run-app.mjs';

await runApp('apps/cli/dist/main.js', ['demo', ...process.argv.slice(2)]);
