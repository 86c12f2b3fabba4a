import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { BodyBlock } from '../newspaper/article/BodyBlock'
import type { Caption } from '../newspaper/article/Caption'
import type { CopyConflict } from './CopyConflict'
import type { CopyField } from './CopyField'
import type { MergedItem } from './merge/mergeSequence'
import { mergeSequence } from './merge/mergeSequence'
import { mergeText } from './merge/mergeText'
import { writtenCaption } from './writtenCaption'

/**
 * Merges two people's versions of one copy.
 *
 * - By paragraph first, then by character inside a paragraph that both changed; lines by character.
 * - The byline is one whole: who signs is not pieced together.
 * - Nothing either of them wrote is lost: it stands in the merged copy, or in `conflicts`. Whoever takes the copy has
 *   to show these.
 */
export function mergeCopy(
  base: ArticleCopy,
  mine: ArticleCopy,
  theirs: ArticleCopy,
): { readonly copy: ArticleCopy; readonly conflicts: readonly CopyConflict[] } {
  const conflicts: CopyConflict[] = []
  const line = (field: CopyField, read: (copy: ArticleCopy) => string | null) => {
    const [o, a, b] = [read(base), read(mine), read(theirs)]
    const merged = mergeText(o ?? '', a ?? '', b ?? '')
    if (merged.isConflict) conflicts.push({ field, at: null, kept: 'mine', base: o, mine: a, theirs: b })
    return merged.isConflict ? a : merged.mine || null
  }
  const headlines = {
    kicker: line('kicker', (copy) => copy.headlines.kicker),
    headline: line('headline', (copy) => copy.headlines.headline) ?? '',
    deck: line('deck', (copy) => copy.headlines.deck),
  }
  const dateline = line('dateline', (copy) => copy.dateline)
  const body = settled(
    'body',
    mergeSequence(
      { base: base.body, mine: mine.body, theirs: theirs.body },
      { keyOf: (block) => `${block.kind} ${block.text}`, textOf: textOfBlock, mergeOne: mergeBlock },
    ),
    textOfBlock,
  )
  const byline = mergeByline(base, mine, theirs)
  const captions = settled(
    'captions',
    mergeSequence(
      { base: base.captions, mine: mine.captions, theirs: theirs.captions },
      { keyOf: keyOfCaption, textOf: (caption) => caption.text, mergeOne: mergeCaption },
    ),
    writtenCaption,
  )
  return {
    copy: { headlines, dateline, body: body.items, ...byline.line, captions: captions.items },
    conflicts: [...conflicts, ...body.conflicts, ...byline.conflicts, ...captions.conflicts],
  }
}

/** The list as it is after the merge, with what is in conflict and where it stands. */
function settled<Item>(
  field: CopyField,
  merged: readonly MergedItem<Item>[],
  textOf: (item: Item) => string,
): { readonly items: readonly Item[]; readonly conflicts: readonly CopyConflict[] } {
  const items: Item[] = []
  const conflicts: CopyConflict[] = []
  const text = (item: Item | null) => (item === null ? null : textOf(item))
  for (const { items: here, conflict } of merged) {
    if (conflict) {
      const { kept, base, mine, theirs } = conflict
      const texts = { base: text(base), mine: text(mine), theirs: text(theirs) }
      conflicts.push({ field, at: items.length, kept, ...texts })
    }
    items.push(...here)
  }
  return { items, conflicts }
}

const textOfBlock = (block: BodyBlock) => block.text

function mergeBlock(base: BodyBlock, mine: BodyBlock, theirs: BodyBlock): MergedItem<BodyBlock> {
  const merged = mergeText(base.text, mine.text, theirs.text)
  const kind = base.kind === mine.kind ? theirs.kind : mine.kind // there are two kinds: both changed it, or one did
  if (!merged.isConflict) return { items: [{ kind, text: merged.mine }], conflict: null }
  const [ours, others] = [
    { kind, text: merged.mine },
    { kind, text: merged.theirs },
  ]
  return { items: [ours, others], conflict: { kept: 'both', base, mine: ours, theirs: others } }
}

const keyOfCaption = ({ text, credit }: Caption) => JSON.stringify([text, credit?.name, credit?.role])

function mergeCaption(base: Caption, mine: Caption, theirs: Caption): MergedItem<Caption> {
  const key = (caption: Caption) => JSON.stringify(caption.credit)
  const credit = key(base) === key(mine) ? theirs.credit : mine.credit
  const isCreditSettled = [key(mine), key(theirs)].includes(key(base)) || key(mine) === key(theirs)
  const merged = mergeText(base.text, mine.text, theirs.text)
  if (!merged.isConflict && isCreditSettled) {
    return { items: [{ text: merged.mine, credit }], conflict: null }
  }
  const ours = { text: merged.mine, credit: isCreditSettled ? credit : mine.credit }
  const others = { text: merged.theirs, credit: isCreditSettled ? credit : theirs.credit }
  return { items: [ours, others], conflict: { kept: 'both', base, mine: ours, theirs: others } }
}

function mergeByline(base: ArticleCopy, mine: ArticleCopy, theirs: ArticleCopy) {
  const key = ({ bylineText, bylines }: ArticleCopy) => JSON.stringify([bylineText, bylines])
  const from = key(mine) === key(base) ? theirs : mine
  const isSettled = [key(base), key(mine)].includes(key(theirs)) || from === theirs
  const conflict: CopyConflict = {
    field: 'byline',
    at: null,
    kept: 'mine',
    base: base.bylineText,
    mine: mine.bylineText,
    theirs: theirs.bylineText,
  }
  return {
    line: { bylineText: from.bylineText, bylines: from.bylines },
    conflicts: isSettled ? [] : [conflict],
  }
}
