import type { PreflightFault } from './PreflightFault'
import type { PreflightKind } from './preflightKinds'
import { preflightKinds } from './preflightKinds'

/** A fault of a kind, as grave and mended where the table says. */
export function makeFault(
  kind: PreflightKind,
  {
    pageId = null,
    articleId = null,
    ...params
  }: { readonly pageId?: number | null; readonly articleId?: number | null } & Readonly<
    Record<string, string | number | null>
  >,
): PreflightFault {
  const { severity, place } = preflightKinds[kind]
  const given = Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return { kind, severity, place, pageId, articleId, params: Object.fromEntries(given) }
}
