#!/usr/bin/env node
// The command. Plain JavaScript, so that an old Node can read it far enough to say that it is old.

const found = process.versions.node

if (Number(found.split('.')[0]) < 24) {
  console.error(
    `plumbline needs Node 24 or newer, and this is Node ${found} (${process.execPath}).\n` +
      'In a checkout, `npx plumbline` and `npm run plumbline --` use the Node 24 that `npm ci` brings on Linux and\n' +
      'Windows. Everywhere else, macOS included, install Node 24 from https://nodejs.org/ and try again.',
  )
  process.exitCode = 64
} else {
  // What is compiled once is kept in the system's folder for temporary files: the next start takes three quarters of the time.
  import('node:module')
    .then((module) => module.enableCompileCache())
    .then(() => import('./main.ts'))
    .then((command) => command.main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code
    })
    .catch((error) => {
      process.exitCode = 3
      if (error && error.code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package/.test(error.message)) {
        console.error(`plumbline is not completely installed: ${error.message}.\nRun \`npm ci\` first.`)
      } else {
        console.error('plumbline broke, and that is a bug of its own. Please report what follows.')
        console.error(error)
      }
    })
}
