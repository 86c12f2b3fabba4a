import type { ReactNode } from 'react'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'

interface StoryBodyProps {
  readonly copy: ArticleCopy
  readonly subhead: 'h2' | 'h3'
  readonly className: string
  /** Set before the first paragraph, in the same columns. */
  readonly children?: ReactNode
}

/** 正文: the dateline stands bold before the first paragraph, the byline as it was printed at the end. */
export function StoryBody({ copy, subhead: Subhead, className, children }: StoryBodyProps) {
  return (
    <div className={`copy ${className}`}>
      {children}
      {copy.body.map((block, at) =>
        block.kind === 'subhead' ? (
          <Subhead
            key={at}
            className="my-3 break-after-avoid text-center text-[1.0625em] leading-snug font-bold"
          >
            {block.text}
          </Subhead>
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
