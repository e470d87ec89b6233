/**
 * Gathers the diagnostics of this computer when a person asks for them, and sends them nowhere: they are shown,
 * and the person takes them out.
 */
import { type Diagnostics, diagnosticsOf } from '../domain/diagnostics';
import { runsIn } from '../domain/run-history';
import { readJournal } from '../journal/query';
import { browser } from '../platform/browser';
import { mayReach } from '../platform/hosts';
import { readSet } from '../settings/in-force';

export async function readDiagnostics(): Promise<Diagnostics> {
  const { profile, source, problems, policySource } = await readSet();
  const origins = profile?.origins ?? [];
  const granted = await Promise.all(origins.map(mayReach));
  const { entries, unreadable } = await readJournal();
  return diagnosticsOf({
    version: browser.runtime.getManifest().version,
    source,
    profile,
    problemCount: problems.length,
    policySource,
    grantedOrigins: granted.filter(Boolean).length,
    runs: runsIn(entries),
    unreadableEntries: unreadable,
  });
}
