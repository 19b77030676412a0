// What a hash worker is told and what it tells. After `done` or `refused` it says nothing more.

export interface HashJob {
  readonly path: string
}

/** `changed`: somebody wrote to the file while it was read, so no digest speaks for it. */
export type HashRefusal = 'empty' | 'changed' | 'unreadable'

export interface HashedBytes {
  readonly bytes: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

export type HashEnd =
  | ({ readonly kind: 'done' } & HashedBytes)
  | { readonly kind: 'refused'; readonly reason: HashRefusal }

export type HashMessage =
  | { readonly kind: 'progress'; readonly doneCount: number; readonly totalCount: number }
  | HashEnd
