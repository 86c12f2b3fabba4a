import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { placeWords } from './fieldWords'
import type { PlacedRemark } from './PlacedRemark'

/** What a remark is on: the words as they were, and what became of them since. */
export function RemarkPlace({
  placed,
  language,
}: {
  readonly placed: PlacedRemark
  readonly language: Language
}) {
  const say = translator(language)
  const { remark, number, found } = placed
  const quote = remark.anchor?.quote ?? ''
  const name = say('desk.reviewing.remarkNumber', { number })
  if (found === null) {
    return (
      <p className="text-quiet">
        <b>{name}</b> {say('desk.reviewing.remarkWholeStory')}
      </p>
    )
  }
  const isThere = found.kind !== 'lost'
  return (
    <div className="text-quiet">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b>{name}</b>
        {isThere && !remark.settled ? (
          <a href={`#passage-${number}`} className="py-1">
            {placeWords(found.field, found.block, language)}
          </a>
        ) : (
          isThere && placeWords(found.field, found.block, language)
        )}
      </p>
      {found.kind === 'fuzzy' && <p>{say('desk.reviewing.remarkFuzzy', { quote })}</p>}
      {found.kind === 'lost' && <p>{say('desk.reviewing.remarkLost', { quote })}</p>}
      {(found.kind === 'exact' || found.kind === 'moved') && (
        <p className="line-clamp-2 border-l-2 border-vermilion pl-2 font-serif">{quote}</p>
      )}
    </div>
  )
}
