import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { classNames } from '../../ui/classNames'
import { fieldWords, placeWords } from './fieldWords'
import { MarkedText } from './MarkedText'
import { Pieces } from './Pieces'
import type { PlacedRemark } from './PlacedRemark'
import type { ReviewRow } from './ReviewRow'

const looks: Readonly<Partial<Record<ReviewRow['field'] | ReviewRow['kind'], string>>> = {
  headline: 'text-xl leading-snug font-black',
  subhead: 'font-bold',
  paragraph: 'indent-[2em]',
  byline: 'text-right',
}

/** One text of a story, and beside it what changed in it. */
export function RowCells({
  row,
  remarks,
  mayRemark,
  isCompared,
  language,
}: {
  readonly row: ReviewRow
  readonly remarks: readonly PlacedRemark[]
  readonly mayRemark: boolean
  readonly isCompared: boolean
  readonly language: Language
}) {
  const { text, field, block, kind } = row
  const look = looks[field] ?? looks[kind]
  const isChanged = row.status !== 'same'
  return (
    <div
      className={classNames('grid gap-x-4 border-t border-rule/60 py-1', isCompared && 'md:grid-cols-2')}
      data-status={row.status}
    >
      <div className={classNames('flex items-start gap-1', text === null && 'hidden md:block')}>
        <div className="min-w-0 flex-1">
          {text !== null && (
            <>
              {kind !== 'paragraph' && kind !== 'subhead' && (
                <span className="block font-sans text-xs text-quiet">{fieldWords(field, language)}</span>
              )}
              <p className={look}>
                <MarkedText row={{ ...row, text }} remarks={remarks} language={language} />
              </p>
            </>
          )}
        </div>
        {text !== null && mayRemark && (
          <button
            type="button"
            data-remark-block=""
            className="min-h-9 min-w-9 shrink-0 cursor-pointer font-sans text-xs text-quiet underline underline-offset-4 print:hidden"
          >
            {translator(language)('desk.reviewing.remarkHere')}
            <span className="sr-only"> {placeWords(field, block, language)}</span>
          </button>
        )}
      </div>
      {isCompared && isChanged && (
        <div className="border-l-4 border-amber bg-desk/60 px-2 md:bg-transparent">
          <BlockNote row={row} language={language} />
          <p className={look}>
            <Pieces pieces={row.pieces} language={language} />
          </p>
        </div>
      )}
    </div>
  )
}

const notes = {
  added: 'blockAdded',
  removed: 'blockRemoved',
  movedHere: 'blockMovedHere',
  movedAway: 'blockMovedAway',
} as const

function BlockNote({ row, language }: { readonly row: ReviewRow; readonly language: Language }) {
  const say = translator(language)
  const { status, move, kindBefore, kind } = row
  const words: string[] = []
  if (status !== 'same' && status !== 'changed') {
    words.push(say(`desk.reviewing.${notes[status]}`, { move: move ?? '' }))
  }
  if (kindBefore && kind !== 'line' && kindBefore !== kind) {
    const [before, after] = [say(`desk.reviewing.${kindBefore}`), say(`desk.reviewing.${kind}`)]
    words.push(say('desk.reviewing.kindChanged', { before, after }))
  }
  return words.length === 0 ? null : (
    <span className="block font-sans text-xs text-quiet">{words.join(' · ')}</span>
  )
}
