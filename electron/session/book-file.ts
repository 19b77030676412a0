export const bookFileName = 'book.db'

/** The name under which a book is made; it gets its own once its keys are safe on disk. */
export const unfinishedBookFileName = 'book.db.new'
