/** Words that say that something holds in general. */
export const generalities = {
  generic: `
on the whole
in general terms
general nature
give or take
all in all
as a guideline
generally
usually
typically
normally
as a rule
as a general
as general
in general
general rule|information|guide
in most cases
most cases
on average
on an average ?of|across|is
an average
tend|tends to
for the most part
mostly within|take|takes|arrive|arrives|ship|ships|get
most ?of ?our orders|parcels|customers|items|returns|refunds|products|packages|deliveries|shipments|purchases
most people|folks see|get|receive|have|find|wait
customary|customarily
commonly
ordinarily
typical
normal time|times|delivery|processing|shipping|course|circumstances
more often than not
by and large
nine times out
majority of
standard practice|procedure
broadly speaking
rule of thumb
under normal circumstances|conditions
for all customer|customers
most of the time
almost|nearly|virtually always
in the main
routinely
habitually
norm
generally speaking
in principle
not specific to
in the normal|ordinary|usual way|course|run
usual time|wait|turnaround|window|case|timeframe|practice|procedure|processing
the usual $
on the average
as standard
by default
standard turnaround|timeframe|wait
mostly $
take ?this|it|that as general|a general
`,
} as const
