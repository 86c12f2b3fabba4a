import type { WeekdayPlan } from '../../commands/WeekdayPlanStore'

/** One page of a template as its form has it; empty text and 0 stand for nothing chosen. */
export interface PlanRow {
  readonly key: number
  readonly title: string
  readonly flagName: string
  readonly flagPinyin: string
  readonly style: string
  readonly layoutId: number
  readonly editorIds: readonly number[]
  readonly coOrganizers: WeekdayPlan['pages'][number]['coOrganizers']
}

export const emptyRow: Omit<PlanRow, 'key'> = {
  title: '',
  flagName: '',
  flagPinyin: '',
  style: '',
  layoutId: 0,
  editorIds: [],
  coOrganizers: null,
}

/** The rows of the form of a template. */
export function planRowsOf(plan: WeekdayPlan | null): readonly PlanRow[] {
  return (plan?.pages ?? []).map((page) => ({
    key: page.number,
    title: page.title,
    flagName: page.flag?.name ?? '',
    flagPinyin: page.flag?.pinyin ?? '',
    style: page.style ?? '',
    layoutId: page.layoutId ?? 0,
    editorIds: page.responsibleEditorIds,
    coOrganizers: page.coOrganizers,
  }))
}
