import type { StoredPage } from './ports'

/** A page as it is planned; `layoutId` names the page layout (版式) that it starts from, before the one usual for its number. */
export type PlannedPage = Pick<
  StoredPage,
  'number' | 'title' | 'flag' | 'coOrganizers' | 'responsibleEditorIds'
> & { readonly style?: string | null; readonly layoutId?: number | null }
