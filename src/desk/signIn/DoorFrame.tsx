import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { LanguageSwitch } from '../shell/LanguageSwitch'

/** The frame of what stands before the desk: one sheet in the middle. */
export function DoorFrame({
  title,
  language,
  children,
}: {
  readonly title: string
  readonly language: Language
  readonly children: ReactNode
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center px-4 py-10">
      <div className="border-t-4 border-b border-double border-ink bg-sheet px-6 pt-5 pb-6 shadow-sm">
        <h1 className="mb-4 border-b border-rule pb-2 font-serif text-2xl font-black tracking-wide">
          {title}
        </h1>
        {children}
      </div>
      <div className="mt-2 self-end">
        <LanguageSwitch language={language} />
      </div>
    </main>
  )
}
