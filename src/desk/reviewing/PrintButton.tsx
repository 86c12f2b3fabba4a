'use client'

import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'

/** Prints the page that is open. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <Button look="primary" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
