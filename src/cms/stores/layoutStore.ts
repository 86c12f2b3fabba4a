import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { LayoutStore, StoredLayout } from '../../commands/ports'
import { readPageLayout } from '../../makeup/readPageLayout'
import type { PageLayout } from '../payload-types'
import { sessionDatabase } from '../database/session'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

const mostUsual = 200

/** Page layouts, inside one transaction. */
export function layoutStore(tx: CmsTransaction): LayoutStore {
  const find = async (id: number) => {
    const { docs } = await tx.payload.find({
      ...inside(tx),
      collection: 'page-layouts',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toStoredLayout(docs[0]) : null
  }
  return {
    read: find,
    usual: async () => {
      const { docs } = await tx.payload.find({
        ...inside(tx),
        collection: 'page-layouts',
        where: { usualPage: { exists: true } },
        sort: '-updatedAt',
        limit: mostUsual,
      })
      return docs.map(toStoredLayout)
    },
    lockByName: async (name) => {
      const { rows } = await sessionDatabase(tx.payload, tx.id).execute<{ id: number }>(
        sql`select id from page_layouts where name = ${name} for update`,
      )
      return rows[0] ? find(rows[0].id) : null
    },
    create: async (layout) => {
      const data = columnsOf(layout)
      return toStoredLayout(await tx.payload.create({ ...inside(tx), collection: 'page-layouts', data }))
    },
    save: async (id, layout) => {
      const data = columnsOf(layout)
      return toStoredLayout(await tx.payload.update({ ...inside(tx), collection: 'page-layouts', id, data }))
    },
  }
}

const strip = z.object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })

/** A layout that was only named in the admin has no places: a page that starts from it is free. */
export function toStoredLayout(row: PageLayout): StoredLayout {
  const { id, name, style, title, flag, usualPage } = row
  const places =
    row.makeup === null || row.makeup === undefined
      ? { storiesAboveFlag: 0, slots: [], advertisements: [] }
      : row.makeup
  const reading = readPageLayout({ ...z.record(z.string(), z.unknown()).parse(places), style })
  if (!reading.ok) throw new Error(`Page layout ${id} cannot be read: ${reading.faults[0]?.path ?? ''}`)
  return {
    id,
    name,
    title: title ?? null,
    flag: flag?.name ? { name: flag.name, pinyin: flag.pinyin ?? null } : null,
    coOrganizers: strip.nullish().parse(row.coOrganizers) ?? null,
    usualPage: usualPage ?? null,
    layout: reading.layout,
  }
}

function columnsOf({ layout, flag, coOrganizers, ...same }: Omit<StoredLayout, 'id'>) {
  const { style, ...makeup } = layout
  return {
    ...same,
    style,
    makeup: { ...structuredClone(makeup) },
    flag: flag ?? { name: null, pinyin: null },
    hasCoOrganizers: coOrganizers !== null,
    coOrganizers: coOrganizers ? { ...coOrganizers, names: [...coOrganizers.names] } : null,
  }
}
