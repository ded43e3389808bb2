import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

export type DialogName = 'warning-signs' | 'about';

const dialogs = createStore<{ readonly open: DialogName | null }>()(() => ({ open: null }));

export function openDialog(name: DialogName): void {
  dialogs.setState({ open: name });
}

export function closeDialog(): void {
  dialogs.setState({ open: null });
}

export function useOpenDialog(): DialogName | null {
  return useStore(dialogs, (state) => state.open);
}
