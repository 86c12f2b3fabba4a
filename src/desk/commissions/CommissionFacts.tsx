import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { MyInvitation } from '../../runtime'

/** How long the copy is to be, and for which issue and page. */
export function CommissionFacts({
  commission,
  language,
}: {
  readonly commission: Pick<MyInvitation, 'plannedLength' | 'issueDate' | 'pageNumber'>
  readonly language: Language
}) {
  const say = translator(language)
  const { plannedLength, issueDate, pageNumber } = commission
  return (
    <>
      {plannedLength !== null && <span>{say('desk.queue.commission.words', { count: plannedLength })}</span>}
      {(issueDate !== null || pageNumber !== null) && (
        <span>{say('desk.queue.commission.place', { date: issueDate ?? '', page: pageNumber ?? 0 })}</span>
      )}
    </>
  )
}
