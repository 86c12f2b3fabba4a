'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import type { ProofTool } from './useSheetHand'

const tools = [
  { tool: 'text', word: 'selectText' },
  { tool: 'area', word: 'drawArea' },
  { tool: 'move', word: 'move' },
] as const

/** Page or text, and what the hand does on the page. */
export function ViewSwitch({
  view,
  setView,
  tool,
  setTool,
  hasSheet,
  language,
}: {
  readonly view: 'sheet' | 'text'
  readonly setView: (view: 'sheet' | 'text') => void
  readonly tool: ProofTool
  readonly setTool: (tool: ProofTool) => void
  readonly hasSheet: boolean
  readonly language: Language
}) {
  const say = translator(language)
  const pressed = (isOn: boolean) => ({
    'aria-pressed': isOn,
    className: isOn ? 'border-ink bg-desk font-bold' : '',
  })
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 border-b border-rule p-2">
      {hasSheet && (
        <div role="group" aria-label={say('desk.proof.view')} className="flex gap-1">
          {(['sheet', 'text'] as const).map((one) => (
            <Button key={one} {...pressed(view === one)} onClick={() => setView(one)}>
              {say(`desk.proof.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {hasSheet && view === 'sheet' && (
        <div role="group" aria-label={say('desk.proof.tools')} className="flex gap-1">
          {tools.map(({ tool: one, word }) => (
            <Button key={one} {...pressed(tool === one)} onClick={() => setTool(one)}>
              {say(`desk.proof.${word}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
