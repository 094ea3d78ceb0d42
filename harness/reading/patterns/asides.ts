/** Words that change nothing of what a phrase says. */
const words =
  'unfortunately sadly regrettably alas luckily fortunately thankfully happily currently presently actually really indeed also still already now however successfully officially automatically kindly gladly safely therefore'
const turns = `
of course
in fact
in the meantime
for you
as requested
as discussed
as promised
right away
right now
at the moment
at this moment
at present
at this time
at this point
for now
for the moment
on the other hand
by the way
as well
i am afraid
we are afraid
i am sorry
i am sorry to say
sorry to say
go ahead and
gone ahead and
went ahead and
going ahead and
`

/** Adverbs and turns that phrases look through wherever they do not name them: "can still be ordered", "I have gone ahead and cancelled". */
export const asides: readonly (readonly string[])[] = [
  ...words.split(' ').map((word) => [word]),
  ...turns
    .trim()
    .split('\n')
    .map((turn) => turn.split(' ')),
]
