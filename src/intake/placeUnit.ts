import type { CopyUnit } from './CopyUnit'
import type { OpenStory } from './OpenStory'
import { patterns } from './patterns'
import { readInlineByline } from './readInlineByline'

/** Puts a piece that is no title into the story that it stands in; false where it belongs to none. */
export function placeUnit(unit: CopyUnit, story: OpenStory | undefined): boolean {
  if (story === undefined) return false
  switch (unit.kind) {
    case 'caption':
    case 'credit':
      story.captions.push(unit)
      return true
    case 'endByline':
      return sign(story, unit)
    case 'topByline':
      if (story.isOver) return false
      if (story.body.length > 0) return signUnderBody(story, unit)
      story.topBylines.push(unit)
      return true
    case 'text':
    case 'deck':
    case 'line':
      if (story.isOver) return false
      story.body.push({ kind: 'text', unit })
      story.isSigned = readInlineByline(unit.text).byline !== null
      story.isOver = story.isSigned && !story.isBriefs
      return true
    case 'rubric':
      if (patterns.briefs.test(unit.text)) story.isOver = true
      if (story.isOver || story.body.length === 0) return false
      story.body.push({ kind: 'subhead', unit })
      return true
    case 'title':
    case 'jump':
    case 'notice':
    case 'ornament':
      return false
  }
}

function sign(story: OpenStory, unit: CopyUnit): boolean {
  if (story.isOver) return false
  if (story.body.length === 0 && story.captions.length === 0) {
    story.topBylines.push(unit)
    return true
  }
  story.endBylines.push(unit)
  story.isSigned = true
  story.isOver = !story.isBriefs
  return true
}

/** A byline without brackets under the last sentence signs the story too. */
function signUnderBody(story: OpenStory, unit: CopyUnit): boolean {
  if (!patterns.sentenceEnd.test(story.body.at(-1)?.unit.text ?? '')) return false
  return sign(story, unit)
}
