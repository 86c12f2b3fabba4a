import type { Language } from '../../messages/messagesFor'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { countCharacters } from '../../newspaper/article/countCharacters'
import { translator } from '../../messages/messagesFor'

/** A story to read, as reviewers and proofreaders do. */
export function StoryText({ copy, language }: { readonly copy: ArticleCopy; readonly language: Language }) {
  const { headlines, dateline, body, bylineText, captions } = copy
  return (
    <article lang="zh-CN" className="max-w-[42rem] font-serif text-[1.05rem] leading-8">
      {headlines.kicker && <p className="text-base text-quiet">{headlines.kicker}</p>}
      <p className="text-xl leading-snug font-black">{headlines.headline}</p>
      {headlines.deck && <p className="text-base">——{headlines.deck}</p>}
      <div className="mt-2">
        {body.map(({ kind, text }, place) =>
          kind === 'subhead' ? (
            <p key={place} className="mt-2 font-bold">
              {text}
            </p>
          ) : (
            <p key={place} className="indent-[2em]">
              {place === 0 && dateline && <b className="mr-[1em]">{dateline}</b>}
              {text}
            </p>
          ),
        )}
      </div>
      {captions.map(({ text, credit }, place) => (
        <p key={place} className="mt-2 border-l-2 border-rule pl-2 text-base">
          {text}
          {credit && `（${credit.name} ${credit.role}）`}
        </p>
      ))}
      {bylineText && <p className="mt-1 text-right">{bylineText}</p>}
      <p className="mt-2 font-sans text-sm text-quiet">
        {translator(language)('desk.article.count', { count: countCharacters(copy) })}
      </p>
    </article>
  )
}
