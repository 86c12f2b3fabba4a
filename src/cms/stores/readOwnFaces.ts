import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { MeasuredFace } from '../../layout/style/MeasuredFace'

const faces = z.array(
  z.object({ family: z.string(), weight: z.number(), hash: z.string(), advances: z.string() }),
)

/** The newspaper's own fonts, measured when they came in (hooks/keepPressFile): what its page styles may name. */
export async function readOwnFaces(
  payload: Payload,
  req: Partial<PayloadRequest>,
): Promise<readonly MeasuredFace[]> {
  const { docs } = await payload.find({
    collection: 'press-files',
    where: { kind: { equals: 'font' } },
    select: { faces: true },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((row) => faces.nullish().parse(row.faces) ?? [])
}
