'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { ClusterAt } from '../../makeup/proof/clusterAt'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { AnswersContext } from '../acting/AnswersContext'
import { MarkForm } from './MarkForm'
import { MarkList } from './MarkList'
import { placeMark } from './placeMark'
import type { ProofInHand } from './ProofInHand'
import type { ProofSelection } from './ProofSelection'
import { ProofStage } from './ProofStage'
import { ProofText } from './ProofText'
import { readLines } from './readLines'
import type { ProofTool } from './useSheetHand'
import { ViewSwitch } from './ViewSwitch'

/** The page or its text on the left, signs and marks on the right. */
export function ProofDesk({ proof, language }: { readonly proof: ProofInHand; readonly language: Language }) {
  const { placed, stories, photos, marks, issueId, mayPut } = proof
  const say = translator(language)
  const [view, setView] = useState<'sheet' | 'text'>(placed ? 'sheet' : 'text')
  const [tool, setTool] = useState<ProofTool>('text')
  const [selection, setSelection] = useState<ProofSelection | null>(null)
  const [caret, setCaret] = useState<ClusterAt | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [answer, setAnswer] = useState('')
  const form = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => readLines({ placed, stories, photos }), [placed, stories, photos])
  const placedMarks = useMemo(() => marks.map((mark) => placeMark(mark, lines)), [marks, lines])
  const images = useMemo(() => new Map(photos.map(({ box, url }) => [box, url])), [photos])
  const tell = useMemo(
    () => (outcome: Extract<ActOutcome, { kind: 'done' }> | null) => setAnswer(outcome?.message ?? ''),
    [],
  )
  const onSelect = useCallback((next: ProofSelection | null, at: ClusterAt | null = null) => {
    setSelection(next)
    setCaret(at)
  }, [])
  const onlyPassages = placed ? setTool : () => setTool('text')
  return (
    <AnswersContext value={tell}>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0 border border-rule bg-sheet lg:sticky lg:top-2">
          <ViewSwitch
            {...{ view, setView, tool, language }}
            setTool={onlyPassages}
            hasSheet={placed !== null}
          />
          {placed && view === 'sheet' ? (
            <ProofStage
              {...{ placed, images, lines, chosen, tool, setTool, selection, caret, onSelect, language }}
              marks={placedMarks}
              onChoose={setChosen}
              onEnter={() => form.current?.querySelector('input')?.focus()}
            />
          ) : (
            <ProofText {...{ stories, marks, chosen, language }} onSelect={onSelect} />
          )}
        </div>
        <div className="min-w-0 space-y-4">
          <p
            role="status"
            data-testid="mark-answer"
            className="bg-pine-wash px-3 py-1 text-pine empty:hidden"
          >
            {answer}
          </p>
          {mayPut && (
            <MarkForm
              {...{ issueId, stories, selection, onSelect, language }}
              pageId={proof.pageId}
              round={proof.round}
              firstSign={form}
            />
          )}
          <MarkList
            {...{ marks, stories, issueId, chosen, language }}
            maySettle={proof.maySettle}
            onChoose={setChosen}
            shownOnPage={
              new Set(placedMarks.filter(({ rects }) => rects.length > 0).map(({ mark }) => mark.id))
            }
          />
          <p className="sr-only" id="proof-help">
            {say('desk.proof.stageHelp')}
          </p>
        </div>
      </div>
    </AnswersContext>
  )
}
