import type { FormSeal } from './FormDocument'
import { codeLook, placeLook, sealLook } from './looks'
import type { FormPiece } from './piecesOf'
import { qrFrames } from './qrFrames'
import { setText } from './setText'
import { sheet, sheetWidth } from './sheet'

const sealWidth = 230
/** A seal of 42 mm, which is the size of an institution's. */
const sealRoomPt = 119
const codePt = 62

/** 落款 on the right, with room for the seal over it; the code by which it can be looked up on the left. */
export function sealPiece(seal: FormSeal): FormPiece {
  return {
    heightPt: sealRoomPt + placeLook.leadingPt,
    keepsWithNext: false,
    draw: ({ y, box }) => {
      const left = drawCode(seal, { y, box })
      return { lines: [...left.lines, ...signature(seal, { y, box })], rules: [], frames: left.frames }
    },
  }
}

interface At {
  readonly y: number
  readonly box: string
}

function signature({ lines, place }: FormSeal, { y, box }: At) {
  const { leadingPt } = sealLook
  const top = y + (sealRoomPt - lines.length * leadingPt) / 2
  const at = { x: sheet.left + sheetWidth - sealWidth, width: sealWidth, box }
  return [
    ...lines.flatMap((line, index) =>
      setText(line, sealLook, { ...at, y: top + index * leadingPt, paragraph: index }),
    ),
    ...setText(place, placeLook, { ...at, y: top + lines.length * leadingPt + 2, paragraph: lines.length }),
  ]
}

function drawCode({ code }: FormSeal, { y, box }: At) {
  if (!code) return { lines: [], frames: [] }
  const top = y + (sealRoomPt - codePt) / 2
  const x = sheet.left + codePt + 10
  const width = sheetWidth - sealWidth - codePt - 14
  const lines = code.words.flatMap((words, index) =>
    setText(words, codeLook, { x, y: top + index * codeLook.leadingPt, width, box, paragraph: 100 + index }),
  )
  return { lines, frames: qrFrames(code.text, { x: sheet.left, y: top, sizePt: codePt, box }) }
}
