// What an export worker tells. After `done` or `failed` it says nothing more.

export type ExportMessage =
  | { readonly kind: 'progress'; readonly doneCount: number; readonly totalCount: number }
  | { readonly kind: 'done'; readonly rowCount: number }
  | { readonly kind: 'failed' }
