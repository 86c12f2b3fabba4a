import type { PreflightFault } from '../../commands/preflight/PreflightFault'

/** Where a fault is mended. */
export function faultAddress(fault: PreflightFault, issueId: number): string {
  const { place, pageId, articleId } = fault
  if (place === 'masthead') return '/admin/globals/newspaper'
  if (place === 'article' && articleId !== null) return `/desk/articles/${articleId}`
  if (place === 'makeup' && pageId !== null) return `/desk/makeup/${pageId}`
  if (pageId !== null) return `/desk/pages/${pageId}`
  return `/desk/issues/${issueId}#decisions`
}
