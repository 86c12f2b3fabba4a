import { articleOfBox, itemIds } from '../../makeup/itemIds'
import type { MakeupPage } from '../../makeup/MakeupPage'
import type { MakeupTools } from './MakeupContext'
import { photoOfBox } from './photoOfBox'

/** What an item of a page is called: a story by its headline, a photo by its caption or its story. */
export function nameOfItem(
  item: string,
  { page, say }: { readonly page: MakeupPage; readonly say: MakeupTools['say'] },
): string {
  const articleId = articleOfBox(item)
  const photoId = photoOfBox(item)
  if (articleId !== null) {
    const headline = page.copyById[String(articleId)]?.headlines.headline
    return say('desk.makeup.names.story', { headline: headline || say('desk.todo.untitled') })
  }
  if (photoId !== null) {
    const photo = page.photos.find(({ id }) => id === photoId)
    const words = photo?.caption || page.copyById[String(photo?.articleId)]?.headlines.headline
    return say('desk.makeup.names.photo', { words: [...(words ?? String(photoId))].slice(0, 12).join('') })
  }
  if (item === itemIds.flag) return say('desk.makeup.names.flag')
  if (item === itemIds.strip) return say('desk.makeup.names.strip')
  if (item === 'nameplate') return say('desk.makeup.names.nameplate')
  const place = page.makeup.advertisements.findIndex(({ id }) => id === item)
  return say('desk.makeup.names.advertisement', { number: place + 1 })
}
