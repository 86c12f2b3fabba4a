import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Notice } from '../../ui/Notice'

/** Recovery codes, in clear this once. */
export function RecoveryCodes({
  codes,
  language,
}: {
  readonly codes: readonly string[]
  readonly language: Language
}) {
  return (
    <Notice look="care" role="status">
      <p className="mb-2 font-medium">{translator(language)('desk.account.codesShown')}</p>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 font-mono text-lg" data-testid="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  )
}
