import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { Answers } from '../acting/Answers'
import { DeskNavigation } from './DeskNavigation'
import { LanguageSwitch } from './LanguageSwitch'
import { SignedInAs } from './SignedInAs'

/** The frame of every screen of the desk: who is there, where else to go, and the screen itself. */
export function DeskPage({
  actor,
  language,
  here,
  title,
  above,
  children,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly here: string
  readonly title: string
  readonly above?: ReactNode
  readonly children: ReactNode
}) {
  const say = translator(language)
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-ink text-white focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:px-3 focus:py-2"
      >
        {say('desk.skip')}
      </a>
      <header className="border-b-4 border-double border-ink bg-sheet">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2">
          <Link href="/desk" className="py-1 font-serif text-xl font-black tracking-widest no-underline">
            {say('desk.name')}
          </Link>
          <DeskNavigation actor={actor} language={language} here={here} />
          <div className="ml-auto flex flex-wrap items-center gap-x-3">
            <SignedInAs actor={actor} language={language} />
            <LanguageSwitch language={language} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 pt-4 pb-24 focus:outline-none">
        <Answers>
          {above}
          <h1 className="mb-3 font-serif text-2xl font-black">{title}</h1>
          {children}
        </Answers>
      </main>
    </>
  )
}
