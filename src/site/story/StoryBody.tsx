import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'

/** 正文: the dateline stands bold before the first paragraph, the byline at the end where `signed`. */
export function StoryBody({ copy, className }: { readonly copy: ArticleCopy; readonly className: string }) {
  return (
    <div className={`copy ${className}`}>
      {copy.body.map((block, at) =>
        block.kind === 'subhead' ? (
          <h3 key={at} className="my-3 break-after-avoid text-center text-[1.0625em] leading-snug font-bold">
            {block.text}
          </h3>
        ) : (
          <p key={at}>
            {at === 0 && copy.dateline && <Dateline text={copy.dateline} />}
            {block.text}
          </p>
        ),
      )}
      {copy.bylineText && <p className="!text-right">{copy.bylineText}</p>}
    </div>
  )
}

/** 电头 "本报讯". */
export function Dateline({ text }: { readonly text: string }) {
  return <b className="mr-[.5em] font-sans font-bold">{text}</b>
}
