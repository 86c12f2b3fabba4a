'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { useMakeupTools } from '../MakeupContext'

/** A way out of the makeup desk: what is not saved yet is saved first. */
export function DeskLink({
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'href'> & { readonly href: string }) {
  const { beforeLeaving } = useMakeupTools()
  const router = useRouter()
  return (
    <Link
      href={href}
      onNavigate={(event) => {
        const saving = beforeLeaving()
        if (saving === null) return
        event.preventDefault()
        void saving.then(() => router.push(href))
      }}
      {...rest}
    />
  )
}
