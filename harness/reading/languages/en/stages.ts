/** How far an order or a ticket has come, as lists of stages say it. */
export const stages = {
  /** Not reached yet. */
  'stage:open': `
: ?likely ?probably tomorrow|by|approx|approximately|around|before
today by|before|until
estimate|estimation
not begun|done
pending
outstanding
upcoming
expected|estimated|scheduled|planned|anticipated|projected
est|eta|tbd|tba|tbc
due !to
not ?yet
to come|follow|do|be
coming soon|next
next
soon
waiting
later
will
not started
: no|n
`,
  /** Reached, and maybe left behind. */
  'stage:done': `
: yes|done|complete|completed|finished
( done|complete|completed )
done|complete|completed $
`,
  /** Where things stand. */
  'stage:here': `
you|we|it are|is ?now ?currently here
current|currently
this is where ?we ?you ?it ?are ?is
happening now
now $
( now )
in progress
ongoing
`,
  /** All of the list has happened. */
  'stage:history': `
history
log
so far
what happened
what has happened|been
have|has happened|been done
happened ?since ?then :
updates|events|scans
`,
} as const
