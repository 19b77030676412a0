const outOfRoomCodes: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])

/** Whether something failed because the disk or the quota is full: people can mend that, so it is no incident. */
export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && outOfRoomCodes.has(error.code)
