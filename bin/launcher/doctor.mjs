import { spawnSync } from 'node:child_process'
import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from './dataFolder.mjs'
import { isInstalled } from './install.mjs'
import { dataFolderPath, root } from './paths.mjs'
import { isPortFree } from './ports.mjs'
import { readSecrets } from './secrets.mjs'
import { readDotEnv } from './settings.mjs'
import { Trouble } from './Trouble.mjs'

const gigabyte = 1024 ** 3
const systemChromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Says what a machine has and what it lacks, one line each. `✗` keeps Banmian from starting, and makes the exit
 * code 1; `!` is worth knowing.
 */
export async function doctor() {
  readDotEnv()
  const checks = [node, git, npm, disk, packages, dataFolder, port, database, chromium, build]
  for (const check of checks) {
    const { mark, line } = await check()
    console.log(`${mark} ${line}`)
    if (mark === '✗') process.exitCode = 1
  }
  process.exit()
}

const good = (line) => ({ mark: '✓', line })
const worthKnowing = (line) => ({ mark: '!', line })
const missing = (line) => ({ mark: '✗', line })

const node = () => good(`Node.js ${process.versions.node} (${process.platform} ${process.arch})`)

function git() {
  const { status, stdout } = spawnSync('git', ['--version'], { encoding: 'utf8' })
  return status === 0
    ? good(stdout.trim())
    : worthKnowing('没有 git，无法更新代码 No git: the code cannot be updated')
}

function npm() {
  const { status, stdout } = spawnSync('npm', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return status === 0 ? good(`npm ${stdout.trim()}`) : missing('找不到 npm npm was not found')
}

function disk() {
  const { bavail, bsize } = statfsSync(root)
  const free = (bavail * bsize) / gigabyte
  const line = `磁盘剩余 Disk space left: ${free.toFixed(1)} GB`
  return free < 3 ? missing(`${line} (3 GB)`) : good(line)
}

const packages = () =>
  isInstalled(root)
    ? good('依赖已安装 Packages are installed')
    : worthKnowing('依赖未安装，npm start 会安装 Packages are not installed: npm start installs them')

function dataFolder() {
  const folder = dataFolderPath()
  try {
    openDataFolder(folder)
    return good(`数据目录可写 Data folder can be written: ${folder}`)
  } catch (error) {
    return missing(error.message)
  }
}

async function port() {
  const asked = process.env.PORT
  const number = Number(asked ?? 3000)
  if (await isPortFree(number)) return good(`端口 ${number} 空闲 Port ${number} is free`)
  const line = `端口 ${number} 已被占用 Port ${number} is taken`
  return asked ? missing(line) : worthKnowing(`${line}: npm start takes the next`)
}

async function database() {
  if (!isInstalled(root))
    return worthKnowing('数据库：安装依赖之后才能检查 Database: looked at once packages are installed')
  const folder = dataFolderPath()
  try {
    const url = process.env.DATABASE_URL ?? (await embeddedUrl(folder))
    return url
      ? await levelsOf(url)
      : good('内置数据库未运行，npm start 会启动 The embedded database is not running: npm start runs it')
  } catch (error) {
    return missing(
      error instanceof Trouble ? error.message : `数据库无法连接 Database: ${error.message || error.code}`,
    )
  }
}

async function embeddedUrl(folder) {
  const { nativeFolder } = await import('./postgres/binaries.mjs')
  const { findRunning } = await import('./postgres/openCluster.mjs')
  nativeFolder(root)
  if (!existsSync(join(folder, 'postgres'))) return null
  const running = await findRunning({ folder, password: readSecrets(folder).databasePassword })
  return running ? running.url('banmian') : null
}

async function levelsOf(url) {
  const { query } = await import('./postgres/postmaster.mjs')
  const [server] = await query(
    url,
    `select current_setting('server_version') as version,
            (select string_agg(rolname, ', ' order by rolname) from pg_roles where rolname like 'banmian%') as roles,
            to_regclass('public.payload_migrations') is not null as cms,
            to_regclass('drizzle.__drizzle_migrations') is not null as record`,
  )
  const count = async (table, there) =>
    there ? (await query(url, `select count(*) from ${table}`))[0].count : 0
  const cms = await count('public.payload_migrations', server.cms)
  const record = await count('drizzle.__drizzle_migrations', server.record)
  return good(
    `PostgreSQL ${server.version}; 角色 roles: ${server.roles ?? '-'}; 迁移 migrations: cms ${cms}, published ${record}`,
  )
}

function chromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? good(`Chromium: ${given}`) : missing(`CHROMIUM_PATH ${given} ✗`)
  if (process.platform === 'linux' && process.arch === 'x64')
    return good('Chromium: @sparticuz/chromium (npm)')
  const found = systemChromiums.find((place) => existsSync(place))
  return found
    ? good(`Chromium: ${found}`)
    : worthKnowing('测试需要 Chromium For npm test: npx playwright-core install chromium, or CHROMIUM_PATH')
}

const build = () =>
  existsSync(join(root, '.next', 'BUILD_ID'))
    ? good('已构建 Built')
    : worthKnowing('尚未构建，npm start 会构建 Not built: npm start builds')
