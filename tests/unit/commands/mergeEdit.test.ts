import { describe, expect, it } from 'vitest'
import type { ArticleVersion } from '../../../src/commands/ArticleVersion'
import { mergeEdit } from '../../../src/commands/mergeEdit'
import { article, copy } from '../../support/builders'
import { versionOf } from '../../support/versionOf'

const base: ArticleVersion = { ...versionOf(article()), source: '县科协', plannedLength: 600 }

describe('an edit that came late', () => {
  it('leaves what the writer did not touch as the others made it', () => {
    const theirs = { ...base, source: '市科协' }
    expect(mergeEdit(base, { source: '县科协', plannedLength: 800 }, theirs)).toEqual({ plannedLength: 800 })
  })

  it('is not merged where both set the same detail to different things', () => {
    expect(mergeEdit(base, { plannedLength: 800 }, { ...base, plannedLength: 700 })).toBeNull()
    expect(mergeEdit(base, { plannedLength: 700 }, { ...base, plannedLength: 700 })).toEqual({
      plannedLength: 700,
    })
  })

  it('is not merged where two headlines were written', () => {
    const theirs = { ...base, copy: copy({ headline: '大篷车进村记' }) }
    expect(mergeEdit(base, { copy: copy({ headline: '云溪村迎来大篷车' }) }, theirs)).toBeNull()
  })

  it('is not merged where it settles notes of intake', () => {
    expect(mergeEdit(base, { intakeNotes: [] }, base)).toBeNull()
  })
})
