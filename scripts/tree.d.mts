/** Types of scripts/tree.mjs, for tests. */
export function filesOf(folder: string): string[];
