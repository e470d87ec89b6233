/**
 * What a Mosaic team may hand to whoever supports Tessera: codes and counts, one line each. No name, no id, no
 * tag, no address, no word of a record and none of a profile's own words can stand in it.
 */
import type { Verdict } from './journal-entry';
import type { Profile } from './profile/schema';
import { digestOf, hasPassed } from './profile/tested';
import type { KnownRun } from './run-history';

export interface DiagnosticsFrom {
  readonly version: string;
  readonly source: string;
  readonly profile: Profile | null;
  readonly problemCount: number;
  readonly policySource: string;
  readonly grantedOrigins: number;
  readonly runs: readonly KnownRun[];
  readonly unreadableEntries: number;
}

export interface Diagnostics {
  readonly tessera: string;
  readonly profile: {
    readonly from: string;
    readonly digest: string | null;
    readonly screens: number;
    readonly routes: number;
    readonly passed: boolean;
    readonly passes: number;
    readonly sampledScreens: number;
    readonly secondWindows: string | null;
    readonly postCarriesPerson: string | null;
    readonly problems: number;
  };
  readonly policyFrom: string;
  readonly sites: { readonly inProfile: number; readonly granted: number };
  readonly journal: {
    readonly runs: number;
    readonly notEnded: number;
    readonly inDoubt: number;
    readonly unreadable: number;
    readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  };
}

export function diagnosticsOf(from: DiagnosticsFrom): Diagnostics {
  const { profile, runs } = from;
  const targets = runs.flatMap((run) => run.targets);
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of targets) if (verdict) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    tessera: from.version,
    profile: {
      from: from.source,
      digest: profile && digestOf(profile),
      screens: countOf(profile?.screens),
      routes: countOf(profile?.routes),
      passed: profile !== null && hasPassed(profile, 'copy-to-siblings'),
      passes: profile?.tested.length ?? 0,
      sampledScreens: profile?.tested.reduce((sum, { samples }) => sum + countOf(samples), 0) ?? 0,
      secondWindows: profile?.session.secondWindows ?? null,
      postCarriesPerson: profile?.session.postCarriesPerson ?? null,
      problems: from.problemCount,
    },
    policyFrom: from.policySource,
    sites: { inProfile: profile?.origins.length ?? 0, granted: from.grantedOrigins },
    journal: {
      runs: runs.length,
      notEnded: runs.filter((run) => !run.isEnded).length,
      inDoubt: targets.filter(({ known }) => known === 'in-doubt').length,
      unreadable: from.unreadableEntries,
      verdicts,
    },
  };
}

function countOf(all: object | undefined): number {
  return Object.keys(all ?? {}).length;
}
