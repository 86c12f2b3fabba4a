/**
 * What a page of the site can do more where scripts run (docs/decisions/021): + and − change its size, a drag that does
 * not begin on a word moves it, one that does selects words and opens no story, and the size is remembered. It stands in the page itself, and the page's
 * Content-Security-Policy names it by its hash (next.config.mjs): no other script may run.
 *
 * It is text, not a function: a bundler would write a function its own way, and the hash would not hold.
 */
export const pageViewScript = `
(function () {
  var view = document.querySelector('.page-view')
  var sheetWindow = view.querySelector('.sheet-window')
  var sizes = Array.from(view.querySelectorAll('input[name=size]'))
  var key = 'banmian.pageSize'

  function choose(input) {
    var x = (sheetWindow.scrollLeft + sheetWindow.clientWidth / 2) / sheetWindow.scrollWidth
    var y = (sheetWindow.scrollTop + sheetWindow.clientHeight / 2) / sheetWindow.scrollHeight
    input.checked = true
    sheetWindow.scrollLeft = x * sheetWindow.scrollWidth - sheetWindow.clientWidth / 2
    sheetWindow.scrollTop = y * sheetWindow.scrollHeight - sheetWindow.clientHeight / 2
    remember(input.id)
  }

  function remember(id) {
    try { localStorage.setItem(key, id) } catch (refused) { return }
  }

  try {
    var kept = sizes.find(function (input) { return input.id === localStorage.getItem(key) })
    if (kept) kept.checked = true
  } catch (refused) { /* the reader lets nothing be kept */ }

  view.addEventListener('change', function (event) {
    if (event.target.name === 'size') remember(event.target.id)
  })

  view.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    var step = { '+': 1, '=': 1, '-': -1, '_': -1 }[event.key]
    if (!step) return
    var at = sizes.findIndex(function (input) { return input.checked })
    var next = sizes[at + step]
    if (next) choose(next)
    event.preventDefault()
  })

  sheetWindow.addEventListener('click', function (event) {
    if (!getSelection().isCollapsed) event.preventDefault()
  })

  sheetWindow.addEventListener('pointerdown', function (event) {
    if (event.pointerType !== 'mouse' || event.button !== 0 || event.target.closest('text')) return
    if (sheetWindow.scrollWidth <= sheetWindow.clientWidth && sheetWindow.scrollHeight <= sheetWindow.clientHeight) return
    var from = { x: event.clientX, y: event.clientY, left: sheetWindow.scrollLeft, top: sheetWindow.scrollTop }
    var moved = false
    function move(at) {
      if (Math.abs(at.clientX - from.x) + Math.abs(at.clientY - from.y) > 6) moved = true
      if (!moved) return
      sheetWindow.classList.add('dragged')
      sheetWindow.scrollLeft = from.left + from.x - at.clientX
      sheetWindow.scrollTop = from.top + from.y - at.clientY
      window.getSelection().removeAllRanges()
    }
    function end() {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      if (!moved) return
      sheetWindow.classList.remove('dragged')
      addEventListener('click', function (click) { click.preventDefault() }, { capture: true, once: true })
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  })
})()
`
