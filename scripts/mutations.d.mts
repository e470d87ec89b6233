/** Types of scripts/mutations.mjs, for tests. */
import type { Mutation } from './break-one.mjs';
export const mutations: readonly Mutation[];
