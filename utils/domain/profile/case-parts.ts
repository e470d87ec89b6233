/**
 * The parts of a child's case that a profile knows the way to: routes that need nothing but the child, and that
 * end at a screen on which nothing can be saved. And the way back to a form.
 */
import type { Profile, RouteStep, Screen } from './schema';

export interface CasePart {
  readonly routeId: string;
  readonly screen: string;
  readonly title: string;
}

export function partsOf(profile: Profile): CasePart[] {
  return Object.entries(profile.routes).flatMap(([routeId, steps]) => {
    const screen = endOf(steps);
    const shown = screen === null ? undefined : profile.screens[screen];
    if (screen === null || !shown?.identity || isForm(shown)) return [];
    return needsOnlyTheChild(steps) ? [{ routeId, screen, title: shown.title }] : [];
  });
}

/** A link of Mosaic's own by which a way to a part ends: its name, and the way. */
export interface PartLink {
  readonly name: string;
  readonly routeId: string;
}

/** The links that lead to a part, where its way is not an address alone: those cannot be opened in a new tab. */
export function linksToParts(profile: Profile): PartLink[] {
  return partsOf(profile).flatMap(({ routeId }) => {
    const steps = profile.routes[routeId] ?? [];
    const [before, follow] = steps.slice(-3);
    if (before?.do !== 'expect' || follow?.do !== 'follow' || follow.action === undefined) return [];
    const action = profile.screens[before.screen]?.actions[follow.action];
    return action ? [{ name: action.name, routeId }] : [];
  });
}

/** The routes to walk, one after another, from anywhere to this screen; null when the profile knows no way. */
export function wayTo(profile: Profile, screen: string): readonly string[] | null {
  const own = Object.entries(profile.routes).find(([, steps]) => endOf(steps) === screen);
  if (!own) return null;
  const [routeId, [first]] = own;
  if (first?.do !== 'follow') return needsOnlyTheChild(own[1]) ? [routeId] : null;
  const { action } = first;
  if (action === undefined) return null;
  const before = partsOf(profile).find((part) => profile.screens[part.screen]?.actions[action]);
  return before ? [before.routeId, routeId] : null;
}

export function isForm({ actions }: Screen): boolean {
  return Object.values(actions).some(({ purpose }) => purpose === 'save-draft');
}

function endOf(steps: readonly RouteStep[]): string | null {
  const last = steps.at(-1);
  return last?.do === 'expect' ? last.screen : null;
}

function needsOnlyTheChild(steps: readonly RouteStep[]): boolean {
  const [first] = steps;
  if (first === undefined || first.do === 'follow') return false;
  return !/\{(?!personId\})\w+\}/.test(JSON.stringify(steps)); // in a path, a search or a row
}
