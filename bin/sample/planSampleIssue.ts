import { planIssue } from '../../src/commands/planIssue'
import type { StoredIssue, StoredPage } from '../../src/commands/ports'
import { actingAs } from './actingAs'
import { granted } from './granted'
import type { SampleNewspaper } from './newspaper'
import type { SampleNewsroom } from './SampleNewsroom'

/** Plans an issue in the paper's usual shape: its four pages, their flags, their editors, and the strip where it stands. */
export async function planSampleIssue(
  room: SampleNewsroom,
  sample: SampleNewspaper,
  date: string,
): Promise<{ readonly issue: StoredIssue; readonly pages: readonly StoredPage[] }> {
  const strip = {
    label: '本版协办单位',
    note: '排名不分先后',
    names: sample.coOrganizers.map(({ name }) => name),
  }
  const pages = sample.pages.map(({ number, title, flag, hasCoOrganizers, responsibleEditor }) => {
    const responsibleEditorIds = [actingAs(room, responsibleEditor).actor.id]
    return { number, title, flag, coOrganizers: hasCoOrganizers ? strip : null, responsibleEditorIds }
  })
  const context = actingAs(room, 'desk-lu')
  return granted(await planIssue(room.newsroom, { context, date, pages }), 'planIssue')
}
