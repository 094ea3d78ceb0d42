/** Words of arrival and dispatch. */
export const delivery = {
  /** Words that make a time beside them a time of delivery. */
  'delivery:lead': `
arrive|arrives|arriving|arrival ?time|date
come|comes|coming|get|gets|getting !back|refunded ?to ?you|here|there
due ?on
eta ?: ?is
reach|reaches|reaching ?you
land|lands|landing ?with ?you !again
deliver|delivers|delivering
delivery|shipping ?time|date|window|estimate|option|options !address|cost|price|fee
@be|get|gets delivered
will ?now be delivered
ship|ships|shipping
leave|leaves|leaving ?us ?our ?the ?warehouse !your|the|a|us
go|goes|going out
@be|get|gets ?being shipped|dispatched|sent|posted|picked|handed ?out ?up
can|will go out|ship
dispatch|dispatched|dispatches !was
lead time
with you
at your ?door|doorstep|place
in your hands ?by ?on
on your doorstep|lawn|table|porch
be|is there|here|with ?you !for
there by|on|in
expect|expected|expecting|foreseen|scheduled|estimated|planned|anticipated !back|again ?it|delivery|arrival|them|for|on|between|to
express|standard|economy|next|same|overnight|priority|courier ?day ?delivery|shipping|– ?:
transport|transit takes|time|times
take|takes|need|needs ?about|around|roughly|a|up ?to ?further ?week
should be
ready for|in ?collection|pickup
new date
released|release
on the tour of
passes|tickets|mailed|emailed|e|posted ?mailed
be|is|are sent
sent ?out
under way
`,
  /** Words after a time that make it a time of delivery. */
  'delivery:after': `
delivery
shipping
to reach
to arrive
transit
for delivery
to ?get|ship|deliver|reach|arrive
for shipping|transit|transport
express
`,
  /** Ways of delivery told without a time. */
  'delivery:how': `
delivered|deliver|deliver|bring|brought|carried ?it ?them|kerbside|curbside|to ?the ?room|door|to ?of ?your|your ?choice
kerbside|curbside
to the room of your choice
room of your choice
to your door|doorstep
arrives|arrive|sent|delivered|comes instantly|immediately|digitally
by e mail
by email
download link arrives
left|leave with a neighbour|neighbor
on release day
same|next day !ago|as|return
same|next ?working|business day|afternoon|morning
ready|available for|to collection|pickup|collect|pick
ready in <dur>
`,
  /** No estimate. */
  'delivery:none': `
no eta|estimate|date|idea ?yet ?when
{cannot} ... date|estimate|eta|when|arrival ... ?arrive|arrival|come|reach|get|delivery
{cannot} give|say|tell|name|provide|quote ?you ?an|a|any exact|estimate|date|eta|time|delivery|arrival ?date|for|on ?the|that ?arrival|one
do|does not know ?yet when ... arrive|get|come|reach|delivered|here|ship
delivery|arrival ?date|time is ?not|still unknown|known|open
no delivery date
`,
} as const
