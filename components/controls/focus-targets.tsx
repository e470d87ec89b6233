/**
 * Lets an error, or a press, move the focus to a control by its id without looking anything up in the page:
 * controls make themselves known here while they are shown. Never moves the focus on its own.
 */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Targets = createContext<Map<string, HTMLElement>>(new Map());

export function FocusTargets({ children }: { readonly children: ReactNode }) {
  const [targets] = useState(() => new Map<string, HTMLElement>());
  return <Targets value={targets}>{children}</Targets>;
}

/** The ref of a control that the focus may be moved to. */
export function useFocusTarget(id: string): (element: HTMLElement | null) => () => void {
  const targets = useContext(Targets);
  return (element) => {
    if (element) targets.set(id, element);
    return () => {
      if (targets.get(id) === element) targets.delete(id);
    };
  };
}

export function useFocusOn(): (id: string) => void {
  const targets = useContext(Targets);
  return useCallback((id) => targets.get(id)?.focus(), [targets]);
}
