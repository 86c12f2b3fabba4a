/** The five groups of a 风车: four arms around a centre. */
export type PinwheelRole = 'wide' | 'tall' | 'foot' | 'side' | 'centre'

/**
 * How a pinwheel is read: which way it turns, and which of the five runs of items, in the editor's order, each group takes.
 *
 * - Turning right: `wide` stands at the top left, `tall` right of it, `foot` at the bottom right, `side` at the bottom left.
 * - Turning left it is the same page in a mirror.
 */
export interface PinwheelForm {
  readonly turns: 'right' | 'left'
  readonly places: Readonly<Record<PinwheelRole, number>>
}

/** Orders in which a reader would come upon the groups. */
export const pinwheelForms: readonly PinwheelForm[] = (
  [
    { turns: 'right', order: ['wide', 'tall', 'side', 'centre', 'foot'] },
    { turns: 'right', order: ['wide', 'tall', 'centre', 'side', 'foot'] },
    { turns: 'right', order: ['wide', 'centre', 'tall', 'side', 'foot'] },
    { turns: 'right', order: ['wide', 'side', 'centre', 'tall', 'foot'] },
    { turns: 'left', order: ['tall', 'wide', 'centre', 'foot', 'side'] },
    { turns: 'left', order: ['tall', 'wide', 'centre', 'side', 'foot'] },
    { turns: 'left', order: ['tall', 'centre', 'wide', 'foot', 'side'] },
    { turns: 'left', order: ['tall', 'wide', 'foot', 'centre', 'side'] },
  ] as const
).map(({ turns, order }) => ({ turns, places: placesOf(order) }))

function placesOf(order: readonly PinwheelRole[]): PinwheelForm['places'] {
  const at = (role: PinwheelRole): number => order.indexOf(role)
  return { wide: at('wide'), tall: at('tall'), foot: at('foot'), side: at('side'), centre: at('centre') }
}
