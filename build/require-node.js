// Preloaded with --import by every script of package.json, before any TypeScript is read. An older Node cannot run the
// scripts, and better-sqlite3 13 crashes on it without a message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isFitting = major > 22 || (major === 22 && minor >= 18)
if (!isFitting) {
  console.error(
    `열람지기 needs Node 22.18 or newer and this is ${process.versions.node}. ` +
      'Run the script with npm (npm start, npm test): after `npm ci` it brings a fitting Node of its own.',
  )
  process.exit(1)
}
