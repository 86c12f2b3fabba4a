import type { ProofRound } from '../../review/proof/ProofRound'

/**
 * How marks of a 校次 look: red, blue, green as on paper; the line and the shape of the number say the same to whoever does not
 * see colours, or prints in black.
 */
export const roundLooks: Readonly<
  Record<
    ProofRound,
    { readonly color: string; readonly dash: string; readonly corners: 'circle' | 'square' | 'diamond' }
  >
> = {
  1: { color: '#c1121f', dash: 'none', corners: 'circle' },
  2: { color: '#1746a2', dash: '6 2', corners: 'square' },
  3: { color: '#17663a', dash: '1.5 1.5', corners: 'diamond' },
}
