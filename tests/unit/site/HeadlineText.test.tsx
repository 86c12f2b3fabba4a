import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HeadlineText } from '../../../src/site/HeadlineText'

const set = (text: string) => renderToStaticMarkup(<HeadlineText text={text} />)

it('keeps a short quotation of a headline on one line', () => {
  expect(set('把“赶大集”变成日常')).toBe('把<span class="whitespace-nowrap">“赶大集”</span>变成日常')
})

it('leaves a long quotation to be broken, and every word where it was', () => {
  expect(set('他说“记录本已经写满整整三册了”。')).toBe('他说“记录本已经写满整整三册了”。')
})
