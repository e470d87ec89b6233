/**
 * `npm run stand-in`: the stand-in Mosaic alone, until Ctrl+C, for looking at it in any browser. It starts no
 * browser; what follows `--` goes to tests/stand-in/run.ts.
 */
import { commands, runAlongside } from './run.mjs';

process.exitCode = await runAlongside(commands.tsx(), ['tests/stand-in/run.ts', ...process.argv.slice(2)]);
