'use client'

import { createContext, useContext } from 'react'
import type { RefObject } from 'react'
import type { PlacedBox } from '../../layout/placed/PlacedBox'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { Language, translator } from '../../messages/messagesFor'
import type { MakeupPage } from '../../makeup/MakeupPage'
import type { DeskMakeup } from '../../runtime'
import type { SetPage } from './engine/useEngine'
import type { DragStart } from './stage/DragStart'
import type { MakeupAct } from './state/MakeupAct'
import type { PageWork } from './state/PageWork'

/** What every part of the makeup desk needs: the page, what is selected, and how to change it. */
export interface MakeupTools {
  readonly language: Language
  readonly say: ReturnType<typeof translator>
  readonly desk: DeskMakeup
  readonly work: PageWork
  /** The revision of the page that the server holds, as far as it is known here. */
  readonly savedRev: number
  /** The page that the engine was given, with copy as it is being typed. */
  readonly page: MakeupPage
  readonly set: SetPage
  readonly placed: PlacedPage | null
  readonly images: ReadonlyMap<string, string>
  readonly mayEdit: boolean
  /** Whether the page is shown so small that there is room for short words alone. */
  readonly isSmall: boolean
  readonly selected: string | null
  readonly select: (item: string | null) => void
  /** Boxes that a check or a list points at. */
  readonly marked: readonly string[]
  readonly mark: (items: readonly string[]) => void
  /** Does an act; what it did to `about` is said when the page is set. */
  readonly act: (act: MakeupAct, about?: string) => void
  /** Sets the page as it would be after an act that may come next. */
  readonly tryOut: (act: MakeupAct) => void
  readonly announce: (words: string) => void
  readonly nameOf: (item: string) => string
  readonly boxOf: (item: string) => PlacedBox | null
  /** Begins to drag something onto the page, from the stage or from a list. */
  readonly drag: RefObject<((start: DragStart) => void) | null>
  /** Saves what is not saved yet; null where everything is. */
  readonly beforeLeaving: () => Promise<void> | null
  /** Opens the copy of a story to write in it. */
  readonly editCopy: (articleId: number) => void
}

export const MakeupContext = createContext<MakeupTools | null>(null)

/** The tools of the makeup desk; only for what stands inside it. */
export function useMakeupTools(): MakeupTools {
  const tools = useContext(MakeupContext)
  if (tools === null) throw new Error('This part of the makeup desk stands outside of it.')
  return tools
}
