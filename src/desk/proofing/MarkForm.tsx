'use client'

import { useEffect, useState } from 'react'
import type { Ref } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { ProofRound } from '../../review/proof/ProofRound'
import type { ProofSign } from '../../review/proof/proofSigns'
import { proofSignNames, proofSigns } from '../../review/proof/proofSigns'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { Refused } from '../acting/Refused'
import { useAct } from '../acting/useAct'
import { actOnMark } from './actOnMark'
import { anchorOf } from './anchorOf'
import { FindPassage } from './FindPassage'
import type { ProofSelection } from './ProofSelection'
import type { ProofStory } from './ProofStory'
import { roundLooks } from './roundLooks'
import { SignGlyph } from './SignGlyph'
import { wordsOfPart } from './wordsOfPart'

/** Puts a sign on what is selected. Signs that do not go there are not offered. */
export function MarkForm({
  issueId,
  pageId,
  round,
  stories,
  selection,
  onSelect,
  firstSign,
  language,
}: {
  readonly issueId: number
  readonly pageId: number
  readonly round: ProofRound
  readonly stories: readonly ProofStory[]
  readonly selection: ProofSelection | null
  readonly onSelect: (selection: ProofSelection | null) => void
  readonly firstSign: Ref<HTMLDivElement>
  readonly language: Language
}) {
  const say = translator(language)
  const { outcome, isPending, run } = useAct()
  const [sign, setSign] = useState<ProofSign>('correct')
  const [words, setWords] = useState('')
  useEffect(() => {
    if (outcome.kind !== 'done') return
    setWords('')
    onSelect(null)
  }, [outcome, onSelect])
  const kind = selection?.kind ?? 'passage'
  const fits = (one: ProofSign) => proofSigns[one].on === 'either' || proofSigns[one].on === kind
  const offered = proofSignNames.filter(fits)
  const chosen = fits(sign) ? sign : 'note'
  const anchor = selection && anchorOf(selection, stories)
  const needsWords = proofSigns[chosen].words === 'needed'
  return (
    <Panel title={say('desk.proof.putTitle', { round })}>
      <p className="mb-2 text-sm" data-testid="selection" aria-live="polite">
        {wordsOfSelection(selection, stories, language)}
        {selection && (
          <Button look="quiet" onClick={() => onSelect(null)}>
            {say('desk.proof.clear')}
          </Button>
        )}
      </p>
      <form
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault()
          if (!anchor) return
          const form = new FormData()
          const fields = {
            act: 'putMark',
            issueId,
            pageId,
            sign: chosen,
            words,
            anchor: JSON.stringify(anchor),
          }
          for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
          run(() => actOnMark(form))
        }}
      >
        <div
          ref={firstSign}
          role="radiogroup"
          aria-label={say('desk.proof.sign')}
          className="mb-2 grid grid-cols-[repeat(auto-fill,minmax(6.2rem,1fr))] gap-1"
        >
          {offered.map((one) => (
            <label
              key={one}
              className="flex min-h-10 cursor-pointer items-center gap-1 rounded-xs border border-rule px-1 text-sm leading-tight has-checked:border-ink has-checked:bg-desk has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-vermilion"
            >
              <input
                type="radio"
                name="sign"
                value={one}
                checked={one === chosen}
                onChange={() => setSign(one)}
                className="sr-only"
              />
              <SignGlyph sign={one} color={roundLooks[round].color} />
              {say(`proofSign.${one}`)}
            </label>
          ))}
        </div>
        <TextArea
          label={say('desk.proof.words')}
          hint={say(needsWords ? 'desk.proof.wordsNeeded' : 'desk.proof.wordsOptional')}
          rows={2}
          maxLength={1_000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          required={needsWords}
        />
        <Button
          type="submit"
          look="primary"
          disabled={anchor === null}
          className="mt-2 min-h-11 w-full sm:w-auto"
        >
          {say('desk.proof.put')}
        </Button>
        <Refused outcome={outcome} language={language} />
      </form>
      <FindPassage stories={stories} onSelect={onSelect} language={language} />
    </Panel>
  )
}

/** Millimetres of a point. */
const millimetres = (points: number): number => Math.round((points * 25.4) / 72)

function wordsOfSelection(
  selection: ProofSelection | null,
  stories: readonly ProofStory[],
  language: Language,
): string {
  const say = translator(language)
  if (selection === null) return say('desk.proof.chosenNothing')
  if (selection.kind === 'area')
    return say('desk.proof.chosenArea', {
      width: millimetres(selection.rect.width),
      height: millimetres(selection.rect.height),
    })
  const { articleId, part, start, end } = selection.passage
  const story = stories.find(({ id }) => id === articleId)
  const text = story?.parts.find((one) => one.part === part)?.text.slice(start, end) ?? ''
  const quote = text.length > 40 ? `${text.slice(0, 18)}……${text.slice(-18)}` : text
  return say('desk.proof.chosenPassage', {
    quote,
    story: story?.headline ?? '',
    part: wordsOfPart(part, language),
  })
}
