import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { switchLanguage } from '../language/switchLanguage'

/** Turns the desk to the other language. */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <form action={switchLanguage}>
      <input type="hidden" name="language" value={other} />
      <Button type="submit" look="quiet" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {translator(language)('desk.otherLanguage')}
      </Button>
    </form>
  )
}
