import { Notice } from '../../site/Notice'
import { words } from '../../site/words'

export const metadata = { title: words('site.notFoundTitle') }

export default function NotFound() {
  return <Notice title={words('site.notFoundTitle')} text={words('site.notFoundText')} />
}
