// What the double saw, for tests that ask afterwards whether a rule was really consulted.

export type Sighting =
  | { readonly kind: 'served'; readonly url: string }
  | { readonly kind: 'cancelled'; readonly url: string }
  | { readonly kind: 'let-through'; readonly url: string }
  | { readonly kind: 'navigation-denied'; readonly url: string }
  | { readonly kind: 'window-denied'; readonly url: string }
  | { readonly kind: 'window-allowed'; readonly url: string }
  | { readonly kind: 'download-denied'; readonly url: string }
  | { readonly kind: 'permission-granted'; readonly permission: string }
  | { readonly kind: 'focused' }
  | { readonly kind: 'error-box'; readonly title: string; readonly content: string }

const sightings: Sighting[] = []

export const note = (sighting: Sighting): void => {
  sightings.push(sighting)
}

export const seen = (): readonly Sighting[] => sightings
