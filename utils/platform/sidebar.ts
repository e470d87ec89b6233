/**
 * Firefox's sidebar, which no other browser has and the types of the API do not know. Asked for in any other browser, it
 * is never open and cannot be opened.
 */
import { browser } from './browser';

interface WithSidebar {
  readonly sidebarAction?: {
    open(): Promise<void>;
    isOpen(where: { readonly windowId: number }): Promise<boolean>;
  };
}

const { sidebarAction } = browser as WithSidebar;

/** To be called straight from a press on the toolbar button: Firefox opens it for nothing else. */
export async function openSidebar(): Promise<void> {
  await sidebarAction?.open();
}

export async function isSidebarOpen(windowId: number): Promise<boolean> {
  return (await sidebarAction?.isOpen({ windowId })) ?? false;
}
