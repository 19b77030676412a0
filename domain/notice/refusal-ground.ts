// The grounds on which a private clinic may refuse (rule 9). A fixed list: free words never make a ground.

export const refusalGrounds = [
  'law-restricts',
  'harm-to-others',
  'retention-passed',
  'not-filmed',
  'investigation-obstructed',
  'identity-unconfirmed',
] as const

export type RefusalGround = (typeof refusalGrounds)[number]
