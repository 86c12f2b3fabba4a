import { setTimeout as sleep } from 'node:timers/promises'
import { reviewChecklists } from '../../src/review/reviewChecklists'
import { stageOfState } from '../../src/review/stageOfState'
import type { Newsdesk } from './Newsdesk'

const leastPieces = 4

/** Submits what has been written enough, and passes what waits for review, until the time is up. */
export async function reviewOn(here: Newsdesk): Promise<void> {
  const { people, history } = here
  const reviewers = {
    firstReview: people.otherEditor,
    secondReview: people.deskChief,
    finalReview: people.chief,
  }
  while (Date.now() < here.until) {
    for (const id of here.openIds.slice(-8)) {
      const article = await here.read(id)
      if (!article || Date.now() >= here.until) continue
      const path = `/desk/articles/${id}`
      const stage = stageOfState(article.state)
      const hidden = { articleId: id, baseRev: article.rev }
      if (article.state === 'draft' && article.copy.body.length > leastPieces) {
        const asked = await people.editor.desk.form(path, 'actOnStory', { ...hidden, act: 'submit' })
        history.count(`submit ${asked.kind}`)
      } else if (stage) {
        const answers = reviewChecklists[stage].map((item) => [`checklist.${item}`, 'holds'] as const)
        const review = { stage, copyHash: article.copyHash, opinion: '同意', ...Object.fromEntries(answers) }
        const asked = await reviewers[stage].desk.form(path, 'actOnStory', {
          ...hidden,
          act: 'pass',
          ...review,
        })
        history.count(`pass ${asked.kind}`)
      }
    }
    await sleep(300)
  }
}
