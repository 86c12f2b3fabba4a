import type { PublishFault } from '../publishFaults'
import type { IssueForPreflight } from './IssueForPreflight'
import { likeFaults } from './likeFaults'
import { numberingFaults } from './numberingFaults'
import { pageFaults } from './pageFaults'
import { photoFaults } from './photoFaults'
import { placedFaults } from './placedFaults'
import type { PreflightFault } from './PreflightFault'

const gravity = { stops: 0, mend: 1, look: 2 } as const

/**
 * 付印前检查: everything that stands against an issue, the gravest first, then page by page. `publishFaults` are what
 * publishing refuses (findPublishFaults): all of them stop it.
 */
export function findPreflightFaults(
  issue: IssueForPreflight,
  publishFaults: readonly PublishFault[],
): readonly PreflightFault[] {
  const printed = issue.pages.filter(({ page }) => page.leftOut === null)
  const found = [
    ...publishFaults.map(stopping),
    ...pageFaults(issue),
    ...printed.flatMap(placedFaults),
    ...printed.flatMap(photoFaults),
    ...numberingFaults(issue),
    ...likeFaults(issue),
  ]
  const pageOf = ({ params }: PreflightFault) => Number(params['page'] ?? 0)
  return found.toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || pageOf(a) - pageOf(b))
}

function stopping({ kind, pageId, articleId, params }: PublishFault): PreflightFault {
  return { kind, severity: 'stops', place: placeOf({ kind, pageId, articleId }), pageId, articleId, params }
}

const laidOut: readonly PublishFault['kind'][] = ['pageNotLaidOut', 'pageEmpty', 'storyTwice', 'storyMissing']

function placeOf({ kind, pageId, articleId }: Omit<PublishFault, 'params'>): PreflightFault['place'] {
  if (kind === 'mastheadIncomplete') return 'masthead'
  if (pageId !== null && laidOut.includes(kind)) return 'makeup'
  if (articleId !== null) return 'article'
  return pageId === null ? 'issue' : 'page'
}
