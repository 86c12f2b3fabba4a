import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pagePlan, planArticle } from '../../support/pagePlan'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'banmian-layout-'))
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return name
}
const run = (...words: readonly string[]) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'bin/layout.ts'), ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  )
  return { status, stdout, faults: stderr.split('\n').filter((line) => line !== '') }
}
const day = { newspaper: '山城科技报', date: '2026-11-24', pageNumber: 2, title: '科普', editors: [] }
const plan = put('plan.json', JSON.stringify({ ...pagePlan([planArticle('a', 600)]), folio: day }))
/** The head of a profile for four inks, with the name that it goes by. */
const profile = (space: string): Buffer => {
  const name = Buffer.from('Newsprint\0'.padEnd(80, '\0'))
  const head = Buffer.alloc(144)
  head.write(space, 16, 'latin1')
  head.write('acsp', 36, 'latin1')
  head.writeUInt32BE(1, 128)
  head.write('desc', 132, 'latin1')
  head.writeUInt32BE(144, 136)
  const tag = Buffer.concat([Buffer.from('desc\0\0\0\0'), Buffer.from([0, 0, 0, 10]), name])
  return Buffer.concat([head, tag])
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the layout command', () => {
  it('writes the placed page, the SVG and the PDF of a plan', () => {
    expect(run(plan, '--out', 'placed.json', '--svg', 'page.svg', '--pdf', 'page.pdf')).toEqual({
      status: 0,
      stdout: '',
      faults: [],
    })
    expect(JSON.parse(readFileSync(join(folder, 'placed.json'), 'utf8'))).toMatchObject({ version: 1 })
    expect(readFileSync(join(folder, 'page.svg'), 'utf8')).toContain('</svg>')
    expect(readFileSync(join(folder, 'page.pdf'), 'latin1')).toMatch(/^%PDF-1\.6/)
  })

  it('makes a PDF/X-4 for the printer’s profile', () => {
    writeFileSync(join(folder, 'newsprint.icc'), profile('CMYK'))
    expect(run(plan, '--out', 'x.json', '--pdf', 'x.pdf', '--output-intent', 'newsprint.icc').status).toBe(0)
    expect(readFileSync(join(folder, 'x.pdf'), 'latin1')).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4<')
  })

  it('lays out a plan whose locks contradict each other, and names the box that is not where it was locked', () => {
    const lock = { column: 2, row: 30, columns: 3, rows: 20 }
    const articles = ['a', 'b', 'c'].map((id) => planArticle(id, 500, id === 'c' ? {} : { lock }))
    const { status, stdout } = run(put('locks.json', JSON.stringify(pagePlan(articles))))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      boxes: [lock, {}, {}],
      checks: expect.arrayContaining([expect.objectContaining({ id: 'locks', ok: false, where: ['b'] })]),
    })
    const off = put(
      'off.json',
      JSON.stringify(pagePlan([planArticle('a', 500, { lock: { ...lock, rows: 200 } })])),
    )
    expect(run(off).status).toBe(2)
  })

  it('says which characters no font has', () => {
    const tibetan = put(
      'tibetan.json',
      JSON.stringify(pagePlan([planArticle('a', 200, { headline: 'བོད་སྐད' })])),
    )
    const { status, faults } = run(tibetan, '--out', 'tibetan.placed.json', '--pdf', 'tibetan.pdf')
    expect(status).toBe(0)
    expect(faults.join()).toMatch(/^no font has .*བ.*: each is drawn as a box/u)
  })

  it.each([
    ['no plan', [], /^usage: /],
    ['a file that is not there', ['none.json'], /^none\.json: expected a page plan in JSON, found ENOENT/],
    ['a file that is no JSON', [put('text.json', '版')], /^text\.json: expected a page plan in JSON, found /],
    [
      'lists in lists without end',
      [put('deep.json', '['.repeat(200_000) + ']'.repeat(200_000))],
      /^plan: expected an object/,
    ],
    [
      'a style file that is wrong',
      [plan, '--style', put('bad.json', '{"id":"Own"}')],
      /^bad\.json: id: expected small letters/,
    ],
    ['a folder without fonts', [plan, '--fonts', '.'], /expected font files, found none/],
    [
      'a profile of another kind',
      [plan, '--pdf', 'y.pdf', '--output-intent', plan],
      /expected an ICC profile/,
    ],
    ['a word that it does not know', [plan, '--paper', 'a4'], /^usage: /],
  ])('ends with 2 and a line that says why: %s', (_, words, fault) => {
    const { status, faults } = run(...words)
    expect(status).toBe(2)
    expect(faults[0]).toMatch(fault)
    expect(faults.join('\n')).not.toMatch(/^\s+at /m)
  })
})
