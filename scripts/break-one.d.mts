/** Types of scripts/break-one.mjs, for its test. */
export interface TestName {
  readonly file: string;
  readonly name: string;
}
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly redTest: TestName;
  readonly why: string;
}
export function copyTree(root: string): string;
export function faultInMutation(root: string, mutation: Mutation): string | null;
export function tryMutation(options: {
  root: string;
  mutation: Mutation | null;
  watched: readonly TestName[];
  build?: (copy: string) => number;
}): { verdict: string; detail: string };
