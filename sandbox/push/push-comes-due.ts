/** The process by which an attempt comes due that was put off. Its subject is the attempt's number. */
export const pushComesDue = 'push comes due'
