/** How everything that is typed into looks. 16 px, so that a phone does not zoom in. */
export const controlLook =
  'block w-full min-w-0 rounded-xs border border-firm bg-sheet px-2.5 py-1.5 text-base text-ink read-only:bg-desk disabled:bg-desk disabled:text-quiet'
