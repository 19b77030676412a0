/** A hold is looked at again after this many days unless somebody says otherwise; by then the ten days of the answer are over. */
export const usualReviewDays = 30

/** A review within this many days is shown as near. */
export const reviewSoonDays = 14
