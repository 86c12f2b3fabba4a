// Runs on any Node that knows modules: no syntax newer than that here.
const wanted = [20, 19]
const found = process.versions.node.split('.').map(Number)

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    '需要 Node.js 20.19 或更新版本，当前是 ' +
      process.versions.node +
      '。 Banmian needs Node.js 20.19 or newer; this is ' +
      process.versions.node +
      '. https://nodejs.org',
  )
  process.exit(1)
}
