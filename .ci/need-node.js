// Stops a script early where an old Node runs it. Plain JavaScript, so that the old Node can read it.

const found = process.versions.node

if (Number(found.split('.')[0]) < 24) {
  console.error(
    `Plumbline is developed with Node 24 or newer, and this is Node ${found} (${process.execPath}).\n` +
      '`npm ci` brings Node 24 on Linux and Windows, unless optional packages are switched off.\n' +
      'Everywhere else, macOS included, install it from https://nodejs.org/ and try again.',
  )
  process.exitCode = 64
}
