import { words } from '../words'

/** The sizes that a page can be looked at in. `whole` and `width` go by the window; 100 % is the size of the paper. */
const sizes = [
  { id: 'whole', label: words('site.sizeWhole') },
  { id: 'width', label: words('site.sizeWidth') },
  ...[100, 150, 200].map((percent) => ({ id: `${percent}`, label: words('site.sizePercent', { percent }) })),
] as const

const first = 'width'

/** 版面大小: radio buttons, which page-view.css heeds; the arrow keys go from one to the next. */
export function SizeChoice() {
  return (
    <fieldset className="size-choice label">
      <legend className="sr-only">{words('site.pageSize')}</legend>
      {sizes.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name="size" id={`size-${id}`} defaultChecked={id === first} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
