import { classNames } from '../../../ui/classNames'

/** A page in small beside its name, as it was laid out last; an empty sheet where it never was. It is fetched when it is seen. */
export function PageThumbnail({
  page,
  className,
}: {
  readonly page: { readonly id: number; readonly placedHash: string | null }
  readonly className: string
}) {
  const look = classNames('block shrink-0 border border-rule bg-white object-contain object-top', className)
  return page.placedHash === null ? (
    <span className={look} />
  ) : (
    <img
      src={`/desk/makeup/${page.id}/sketch.svg?of=${page.placedHash.slice(0, 16)}`}
      alt=""
      loading="lazy"
      decoding="async"
      className={look}
    />
  )
}
