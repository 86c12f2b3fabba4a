'use client'

import { useState } from 'react'
import { pageStyles } from '../../../layout/style/pageStyles'
import type { PageLayout } from '../../../makeup/PageLayout'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Select } from '../../../ui/Select'
import { Refused } from '../../acting/Refused'
import { useAct } from '../../acting/useAct'
import { useMakeupTools } from '../MakeupContext'
import { keepLayout } from '../server/keepLayout'
import { askDesk } from '../server/askDesk'
import { DeskSection } from './DeskSection'
import { SmallButton } from './SmallButton'
import { Stepper } from './Stepper'

/** Page layouts: this page started from one that was kept, this page kept as one; and the style of the sheet. */
export function LayoutsPanel() {
  const { say, desk, act, mayEdit, work, page, set, language } = useMakeupTools()
  const { previous } = desk
  const above = work.makeup.storiesAboveFlag
  const setAbove = (count: number) => act({ kind: 'setStoriesAboveFlag', count })
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const starting = useAct()
  const keeping = useAct()
  if (!mayEdit) return null
  const layoutId = Number(chosen) || (desk.layouts[0]?.id ?? 0)

  const begin = (find: () => Promise<PageLayout | null>) =>
    starting.run(async () => {
      const layout = await find()
      const makeup = layout && (await set.startFrom(layout))
      if (makeup === null) return { kind: 'failed' }
      act({ kind: 'startFromLayout', work: { articleIds: work.articleIds, makeup } })
      return { kind: 'idle' }
    })
  const keep = () =>
    keeping.run(async () => {
      const answer = await keepLayout({ pageId: desk.page.id, name })
      if (answer.kind === 'done') setName('')
      return answer
    })

  return (
    <DeskSection title={say('desk.makeup.layouts')}>
      <div className="space-y-3">
        <Select
          label={say('desk.makeup.style')}
          value={work.makeup.style}
          onChange={(event) => act({ kind: 'setStyle', style: event.target.value })}
          options={styleOptions([...desk.styles.map(({ id }) => id), work.makeup.style], say)}
        />
        {page.page.flag !== null && work.articleIds.length > 0 && (
          <Stepper
            label={say('desk.makeup.aboveFlag')}
            value={say('desk.makeup.storyCount', { count: above })}
            less={{ label: say('desk.makeup.fewerAbove'), act: above > 0 ? () => setAbove(above - 1) : null }}
            more={{
              label: say('desk.makeup.moreAbove'),
              act: above < work.articleIds.length ? () => setAbove(above + 1) : null,
            }}
          />
        )}
        <p className="flex flex-wrap gap-2 empty:hidden">
          {Object.keys(work.makeup.locks).length > 0 && (
            <SmallButton onClick={() => act({ kind: 'unlockAll' })}>
              {say('desk.makeup.unlockAll')}
            </SmallButton>
          )}
          {previous && (
            <SmallButton
              onClick={() => begin(() => Promise.resolve(previous.layout))}
              aria-busy={starting.isPending}
            >
              {say('desk.makeup.startFromPrevious', { date: previous.date })}
            </SmallButton>
          )}
        </p>
        {desk.layouts.length > 0 && (
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <Select
                label={say('desk.makeup.startFrom')}
                value={layoutId}
                onChange={(event) => setChosen(event.target.value)}
                options={desk.layouts.map(({ id, name: label }) => ({ value: id, label }))}
              />
            </div>
            <SmallButton
              className="min-h-9"
              onClick={() => begin(() => askDesk.layout(layoutId))}
              aria-busy={starting.isPending}
            >
              {say('desk.makeup.start')}
            </SmallButton>
          </div>
        )}
        <Refused outcome={starting.outcome} language={language} />
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            keep()
          }}
        >
          <Field
            className="flex-1"
            label={say('desk.makeup.keepAs')}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={name.trim() === ''} aria-busy={keeping.isPending}>
            {say('desk.makeup.keep')}
          </Button>
        </form>
        <p role="status" className="text-sm text-pine empty:hidden">
          {keeping.outcome.kind === 'done' ? keeping.outcome.message : ''}
        </p>
        <Refused outcome={keeping.outcome} language={language} />
      </div>
    </DeskSection>
  )
}

/** The built-in styles by name; a newspaper's own by its id. */
function styleOptions(others: readonly string[], say: ReturnType<typeof useMakeupTools>['say']) {
  const ids = [...new Set([...pageStyles.keys(), ...others])]
  const known = { 'broadsheet-8x13': 'broadsheet', 'tabloid-6x11': 'tabloid' } as const
  const nameOf = (id: string) =>
    id === 'broadsheet-8x13' || id === 'tabloid-6x11' ? say(`desk.makeup.styles.${known[id]}`) : id
  return ids.map((id) => ({ value: id, label: nameOf(id) }))
}
