import type { Composition } from './PageStyle'
import type { StyleReader } from './StyleReader'
import { styleRanges } from './styleRanges'

/** Reads how lines are set: widths in thousandths of the body size. */
export function readComposition(value: unknown, usual: Composition, read: StyleReader): Composition {
  const path = 'composition'
  const fields = read.part(value, path, ['indent', 'gap', 'space', 'squeezesStops'])
  const range = styleRanges.milliEm
  const widths = (name: 'gap' | 'space'): Composition['gap'] => {
    const widths3 = read.numbers(fields[name], `${path}.${name}`, {
      usual: usual[name],
      ranges: { natural: range, least: range, most: range },
    })
    if (widths3.least > widths3.natural || widths3.natural > widths3.most)
      read.fault(`${path}.${name}`, 'least, natural and most, none above the next', fields[name])
    return widths3
  }
  const squeezes = fields['squeezesStops']
  if (squeezes !== undefined && typeof squeezes !== 'boolean')
    read.fault(`${path}.squeezesStops`, 'true or false', squeezes)
  return {
    indent: read.orUsual(fields['indent'], `${path}.indent`, { usual: usual.indent, range }),
    gap: widths('gap'),
    space: widths('space'),
    squeezesStops: typeof squeezes === 'boolean' ? squeezes : usual.squeezesStops,
  }
}
