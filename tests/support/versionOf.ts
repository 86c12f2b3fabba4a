import type { ArticleVersion } from '../../src/commands/ArticleVersion'
import type { StoredArticle } from '../../src/commands/ports'

/** What `articles.version` keeps of an article in memory, which knows no rubrics. */
export const versionOf = (article: StoredArticle): ArticleVersion => ({
  copy: article.copy,
  source: article.source,
  plannedLength: article.plannedLength,
  embargoUntil: article.embargoUntil,
  unitSignOff: article.unitSignOff,
  coOrganizerId: article.coOrganizerId,
  rubricId: null,
})
