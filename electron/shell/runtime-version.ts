// better-sqlite3 13 crashes without a message on Node older than 22.12, so the version is checked before it is loaded.

const oldestSupported = [22, 12] as const

/** A sentence for the person at the PC when this Node is too old, else null. */
export const runtimeRefusal = (nodeVersion: string): string | null => {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestSupported
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null
  return `열람지기는 Node ${oldestMajor}.${oldestMinor} 이상(Electron 34 이상)에서만 열립니다. 지금은 Node ${nodeVersion}입니다.`
}
