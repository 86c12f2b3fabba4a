import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { countCharacters } from '../../newspaper/article/countCharacters'
import { changedFigures } from '../../revision/changedFigures'
import type { Baseline } from '../../runtime'
import { placeWords } from './fieldWords'
import { typographyNotes } from './typographyNotes'

const tolerance = 0.1 // of the planned length
const mostOfAKind = 20

/** What the checks there are have to say of a story, in words: marks, figures, length, photos. */
export function machineNotes(
  article: StoredArticle,
  chosen: Baseline | null,
  language: Language,
): readonly string[] {
  const say = translator(language)
  const { copy, photos } = article
  const typography = typographyNotes(copy)
    .slice(0, mostOfAKind)
    .map(({ field, block, found, wanted }) =>
      say('desk.reviewing.typography', { place: placeWords(field, block, language), found, wanted }),
    )
  const credits = copy.captions.flatMap(({ credit }, place) =>
    credit === null ? [say('desk.reviewing.creditMissing', { number: place + 1 })] : [],
  )
  const captions =
    photos.length === copy.captions.length
      ? []
      : [
          say('desk.reviewing.photosWithoutCaption', {
            photos: photos.length,
            captions: copy.captions.length,
          }),
        ]
  return [
    ...figuresIn(article, chosen, language),
    ...lengthIn(article, language),
    ...typography,
    ...captions,
    ...credits,
  ]
}

function figuresIn({ copy }: StoredArticle, chosen: Baseline | null, language: Language): readonly string[] {
  if (!chosen) return []
  const say = translator(language)
  const { gone, come } = changedFigures(chosen.copy, copy)
  const list = (figures: readonly string[]) => figures.slice(0, mostOfAKind).join(say('desk.list'))
  return [
    ...(gone.length > 0 ? [say('desk.reviewing.figuresGone', { figures: list(gone) })] : []),
    ...(come.length > 0 ? [say('desk.reviewing.figuresCome', { figures: list(come) })] : []),
  ]
}

function lengthIn({ copy, plannedLength }: StoredArticle, language: Language): readonly string[] {
  if (plannedLength === null || plannedLength === 0) return []
  const more = countCharacters(copy) - plannedLength
  if (Math.abs(more) <= plannedLength * tolerance) return []
  const key = more > 0 ? 'desk.reviewing.longer' : 'desk.reviewing.shorter'
  return [translator(language)(key, { count: Math.abs(more) })]
}
