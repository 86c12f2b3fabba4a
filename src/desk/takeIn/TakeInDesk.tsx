'use client'

import { useEffect, useState } from 'react'
import type { PageReading } from '../../intake/PageReading'
import { readPage } from '../../intake/readPage'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { OpenPage } from '../../runtime'
import { Select } from '../../ui/Select'
import type { ActOutcome } from '../acting/ActOutcome'
import { KeptOffer } from '../acting/KeptOffer'
import { Refused } from '../acting/Refused'
import { useAct } from '../acting/useAct'
import { useKept } from '../acting/useKept'
import { formatMoment } from '../language/formatMoment'
import { ReadingDesk } from './ReadingDesk'
import { SourceInput } from './SourceInput'
import { takeInReading } from './takeInReading'
import { useReading } from './useReading'

interface KeptWork {
  readonly text: string
  readonly reading: PageReading | null
}

/** Takes a page in: its text, the reading of it side by side with the source, and the drafts. The browser keeps the work. */
export function TakeInDesk({
  pages,
  pageId,
  personId,
  language,
}: {
  readonly pages: readonly OpenPage[]
  readonly pageId: number
  readonly personId: number
  readonly language: Language
}) {
  const say = translator(language)
  const [chosen, setChosen] = useState(String(pages.some(({ id }) => id === pageId) ? pageId : ''))
  const [text, setText] = useState('')
  const work = useReading()
  const { kept, keep, forget, dismiss } = useKept<KeptWork>(`banmian:intake:${personId}`)
  const { outcome, isPending, run } = useAct()
  const target = pages.find(({ id }) => String(id) === chosen)

  useEffect(() => {
    if (text !== '' || work.reading) return keep({ text, reading: work.reading })
    return undefined
  }, [text, work.reading, keep])

  async function create(): Promise<ActOutcome> {
    if (!target || !work.reading) return { kind: 'idle' }
    const { id, issueId, rev } = target
    const answer = await takeInReading({ issueId, pageId: id, baseRev: rev, reading: work.reading })
    if (answer.kind === 'done') {
      forget()
      setText('')
      work.start(null)
    }
    return answer
  }

  return (
    <div className="space-y-4">
      {kept && text === '' && !work.reading && (
        <KeptOffer
          title={say('desk.takeIn.keptTitle')}
          text={say('desk.takeIn.keptText', {
            moment: formatMoment(kept.at, language),
            count: kept.value.text.split('\n').length,
          })}
          restore={{
            label: say('desk.takeIn.keptRestore'),
            act: () => {
              setText(kept.value.text)
              work.start(kept.value.reading)
              dismiss()
            },
          }}
          discard={{ label: say('desk.takeIn.keptDiscard'), act: forget }}
        />
      )}
      <Select
        label={say('desk.takeIn.choose')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        className="max-w-md"
        options={[
          { value: '', label: say('desk.takeIn.choosePlaceholder') },
          ...pages.map((page) => ({ value: page.id, label: `${page.date} ${formatPageLabel(page)}` })),
        ]}
      />
      {!work.reading && (
        <SourceInput
          text={text}
          setText={setText}
          read={() => work.start(readPage(text))}
          language={language}
        />
      )}
      {work.reading && (
        <ReadingDesk
          work={work}
          reading={work.reading}
          canCreate={target !== undefined}
          isPending={isPending}
          create={() => run(create)}
          startOver={() => work.start(null)}
          language={language}
        />
      )}
      <Refused outcome={outcome} language={language} />
    </div>
  )
}
