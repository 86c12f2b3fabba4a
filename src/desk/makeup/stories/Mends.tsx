import type { Fit } from '../../../layout/placed/Fit'
import { useMakeupTools } from '../MakeupContext'

/** Where a few characters cut or added would mend a story, on demand. */
export function Mends({ fit }: { readonly fit: Fit }) {
  const { say } = useMakeupTools()
  if (fit.state === 'fits' || fit.mends.length === 0) return null
  return (
    <details className="mt-1 text-sm">
      <summary className="min-h-6 text-quiet">{say('desk.makeup.mends')}</summary>
      <ul className="list-disc pl-5">
        {fit.mends.map(({ paragraph, characters, lines }) => (
          <li key={`${paragraph}-${characters}`}>
            {say(characters < 0 ? 'desk.makeup.mendCut' : 'desk.makeup.mendAdd', {
              paragraph: paragraph + 1,
              characters: Math.abs(characters),
              lines: Math.abs(lines),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
