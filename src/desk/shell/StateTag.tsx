import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { ArticleState } from '../../review/ArticleState'
import type { IssueState } from '../../review/IssueState'
import type { PageState } from '../../review/PageState'
import { Tag } from '../../ui/Tag'

type State = ArticleState | PageState | IssueState

const looks: Partial<Record<State, 'good' | 'care' | 'bad'>> = {
  awaitingFirstReview: 'care',
  awaitingSecondReview: 'care',
  awaitingFinalReview: 'care',
  proofing: 'care',
  closed: 'care',
  approved: 'good',
  signedOff: 'good',
  published: 'good',
  rejected: 'bad',
  retracted: 'bad',
}

/** Where a story, a page or an issue stands, in one word. */
export function StateTag({ state, language }: { readonly state: State; readonly language: Language }) {
  return <Tag look={looks[state] ?? 'plain'}>{translator(language)(`state.${state}`)}</Tag>
}
