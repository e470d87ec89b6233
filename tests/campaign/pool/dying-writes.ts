/**
 * Loaded into a collector before it starts: once told by SIGUSR2, the process kills itself just after its nth write to
 * a file, and so between any two of them, and after the last before it can answer.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number.POSITIVE_INFINITY;
process.on('SIGUSR2', () => {
  left = Number(process.env.DIE_AT_WRITE);
  process.stdout.write('From now on it may die.\n');
});

const write = fs.writeSync;
fs.writeSync = ((...args: Parameters<typeof fs.writeSync>) => {
  const written = write(...args);
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return written;
}) as typeof fs.writeSync;
syncBuiltinESMExports();
