/**
 * What waits in memory is read, changed and written back by the workbench and by the service worker: one of
 * them at a time, or a word would be lost between the two.
 */
export function oneAtATime<T>(what: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tessera:kept:${what}`, act) as Promise<T>;
}
