/** Types of scripts/bake.mjs, for tests and the demonstration. */
export interface Council {
  readonly profile: { readonly origins: readonly string[] };
  readonly policy?: object;
}
export type Manifest = Record<string, unknown>;
export function faultInOrigin(text: unknown): string | null;
export function faultsInCouncil(council: unknown): string[];
export function councilManifest(manifest: Manifest, origins: readonly string[], collector?: string): Manifest;
export function bakeCouncil(options: { from: string; to: string; council: Council }): Manifest;
