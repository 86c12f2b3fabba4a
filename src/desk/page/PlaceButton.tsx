'use client'

import type { ReactNode } from 'react'
import type { StoredPage } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { ActForm } from '../acting/ActForm'
import { actOnThePage } from './actOnThePage'

/** A button that leaves a page with these stories in this order. */
export function PlaceButton({
  page,
  issueId,
  articleIds,
  name,
  language,
  children,
}: {
  readonly page: Pick<StoredPage, 'id' | 'rev'>
  readonly issueId: number
  readonly articleIds: readonly number[]
  readonly name: string
  readonly language: Language
  readonly children: ReactNode
}) {
  return (
    <ActForm
      action={actOnThePage}
      hidden={{
        act: 'placeStories',
        issueId,
        pageId: page.id,
        baseRev: page.rev,
        articleIds: articleIds.join(','),
      }}
      language={language}
    >
      <Button type="submit" aria-label={name}>
        {children}
      </Button>
    </ActForm>
  )
}
