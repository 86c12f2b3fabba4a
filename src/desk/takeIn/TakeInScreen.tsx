import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { OpenPage } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { DeskPage } from '../shell/DeskPage'
import { TakeInDesk } from './TakeInDesk'

/** Where the text of a printed page comes in. */
export function TakeInScreen({
  actor,
  language,
  pages,
  pageId,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly pages: readonly OpenPage[]
  readonly pageId: number
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/intake" title={say('desk.takeIn.title')}>
      {pages.length === 0 && (
        <Notice look="care" className="mb-4">
          {say('desk.takeIn.noPage')}
        </Notice>
      )}
      <TakeInDesk pages={pages} pageId={pageId} personId={actor.id} language={language} />
    </DeskPage>
  )
}
