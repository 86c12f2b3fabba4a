'use client'

import { useMakeupTools } from './MakeupContext'
import { DeskDialog } from './panel/DeskDialog'

const keys = [
  ['↑ ↓ ← →', 'arrows'],
  ['M', 'move'],
  ['[ ]', 'width'],
  ['H', 'form'],
  ['< >', 'size'],
  ['L', 'lock'],
  ['S', 'swap'],
  ['E', 'copy'],
  ['Delete', 'off'],
  ['Esc', 'letGo'],
  ['+ − 0', 'zoom'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+S', 'save'],
  ['?', 'help'],
] as const

/** What the keys do. Letters count only while the keyboard is on a box of the page. */
export function HelpDialog({ close }: { readonly close: () => void }) {
  const { say } = useMakeupTools()
  return (
    <DeskDialog title={say('desk.makeup.help')} close={close}>
      <p className="mb-2 text-sm">{say('desk.makeup.helpText')}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 text-sm">
        {keys.map(([key, what]) => (
          <div key={what} className="contents">
            <dt>
              <kbd className="inline-block min-w-6 rounded-xs border border-firm bg-desk px-1.5 text-center font-sans leading-5 whitespace-nowrap">
                {key}
              </kbd>
            </dt>
            <dd>{say(`desk.makeup.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </DeskDialog>
  )
}
