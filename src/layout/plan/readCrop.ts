import { aspectRatios } from './aspectRatios'
import type { Crop } from './Crop'
import type { PlanReader } from './PlanReader'

/** How far beyond the photo's edge a part may reach by rounding. */
const rounding = 1e-6

/** Reads which part of a photo is shown: it lies within the photo, and a reader can still make something of it. */
export function readCrop(
  value: unknown,
  {
    path,
    aspectRatio,
    read,
  }: { readonly path: string; readonly aspectRatio: number; readonly read: PlanReader },
): { readonly crop?: Crop } {
  if (value === undefined || value === null) return {}
  const crop = read.record(value, path)
  if (crop === null) return {}
  const before = read.faults.length
  const fraction = (name: string): number => read.number(crop[name], `${path}.${name}`, { least: 0, most: 1 })
  const found = { x: fraction('x'), y: fraction('y'), width: fraction('width'), height: fraction('height') }
  if (read.faults.length > before) return {}
  if (found.x + found.width > 1 + rounding || found.y + found.height > 1 + rounding)
    read.fault(path, 'a part within the photo', found)
  const shown = (aspectRatio * found.width) / found.height
  if (!(shown >= aspectRatios.least && shown <= aspectRatios.most))
    read.fault(
      path,
      `a part whose width by height is from ${aspectRatios.least} to ${aspectRatios.most}`,
      found,
    )
  return { crop: found }
}
