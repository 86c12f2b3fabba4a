import { expect, it } from 'vitest'
import { captionsWithoutPhoto } from '../../../../src/site/story/captionsWithoutPhoto'

it('shows a caption alone only where the record has no picture for it', () => {
  const credit = { name: '林一禾', role: '摄' }
  const captions = [
    { text: '学生在百叶箱前读数', credit },
    { text: '写满的记录本', credit },
  ]
  const photo = { url: '/media/a.jpg', width: 3, height: 2, caption: '学生在百叶箱前读数', credit: null }
  expect(captionsWithoutPhoto(captions, [photo])).toEqual([{ text: '写满的记录本', credit }])
})
