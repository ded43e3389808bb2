import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

export type DialogName = 'warning-signs' | 'about';

/** The warning signs can be opened over another dialog, and closing them leads back to it. */
const dialogs = createStore<{ readonly open: ReadonlySet<DialogName> }>()(() => ({ open: new Set() }));

export function openDialog(name: DialogName): void {
  dialogs.setState(({ open }) => ({ open: new Set([...open, name]) }));
}

export function closeDialog(name: DialogName): void {
  dialogs.setState(({ open }) => ({ open: new Set([...open].filter((other) => other !== name)) }));
}

export function useIsDialogOpen(name: DialogName): boolean {
  return useStore(dialogs, ({ open }) => open.has(name));
}
