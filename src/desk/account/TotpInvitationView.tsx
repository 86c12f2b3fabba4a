import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

/** What an authenticator app is shown: a QR code, and the key to type where there is no camera. */
export function TotpInvitationView({
  invitation,
  language,
}: {
  readonly invitation: { readonly secret: string; readonly size: number; readonly path: string }
  readonly language: Language
}) {
  const say = translator(language)
  const { secret, size, path } = invitation
  return (
    <div className="space-y-2">
      <p className="text-sm">{say('desk.account.scan')}</p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={say('desk.account.qr')}
        className="mx-auto block w-52 bg-white"
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#000" />
      </svg>
      <p className="text-sm">
        {say('desk.account.secret')}：
        <code className="font-mono tracking-wider" data-testid="secret">
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
    </div>
  )
}
