/** Types of scripts/run.mjs, for the benchmark. */
type Command = readonly [program: string, ...first: string[]];
export function npmCommand(): Command;
export function packageCommand(...scriptPath: readonly string[]): Command;
export const commands: Readonly<Record<'biome' | 'tsc' | 'tsx' | 'vitest' | 'wxt', () => Command>>;
export function run(command: Command, args?: readonly string[], options?: object): number;
export function runAlongside(command: Command, args?: readonly string[], options?: object): Promise<number>;
