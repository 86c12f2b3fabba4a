import type { Stores } from '../commands/ports'
import { articleStore } from './stores/articleStore'
import type { CmsTransaction } from './stores/CmsTransaction'
import { issueStore } from './stores/issueStore'
import { layoutStore } from './stores/layoutStore'
import { pageStore } from './stores/pageStore'
import { readMasthead } from './stores/readMasthead'
import { styleStore } from './stores/styleStore'

/** The working copy's part of what commands need, inside one transaction. */
export function cmsStores(
  tx: CmsTransaction,
): Pick<Stores, 'articles' | 'pages' | 'issues' | 'masthead' | 'styles' | 'layouts'> {
  return {
    articles: articleStore(tx),
    pages: pageStore(tx),
    issues: issueStore(tx),
    styles: styleStore(tx),
    layouts: layoutStore(tx),
    masthead: { read: () => readMasthead(tx) },
  }
}
