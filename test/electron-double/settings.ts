// How a double is started, handed to its process in one environment variable.

export interface DoubleSettings {
  readonly mainFile: string
  readonly dataFolder: string
  readonly spoolFolder: string
  readonly headless: boolean
  readonly browserFile: string
  /** Language of the browser, e.g. `ko-KR`. */
  readonly locale: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Drawn over every page when a person, not a test, uses the double. */
  readonly banner: string | null
}

export const settingsVariable = 'ELECTRON_DOUBLE_SETTINGS'

export const readSettings = (): DoubleSettings => {
  const text = process.env[settingsVariable]
  if (text === undefined) throw new Error(`${settingsVariable} is not set: start the double with launch.ts or open.ts`)
  return JSON.parse(text) as DoubleSettings
}
