/** Words of a bot that says it sees live data. */
export const realtime = {
  realtime_claim: `
no delay|lag|latency whatsoever|at|here|,|.|:
no delay whatsoever
reflected|shown|visible|updated instantaneously|instantly|immediately
reflected|shown|visible|updated at once
the|our live database|system|stock|view|till|tills
looking|peeking|staring at the live
reading|pulling|watching|checking|querying ?the|our|from ?warehouse|stock|inventory|till ?till warehouse|till|tills|stock|inventory|system|database|feed ?system ?database directly|live|straight
watch|follow|track|see ?the|our tills|sales|quantities|stock|registers ... as|when
what is happening this|right very|now
connected to ?the|our ... stock|warehouse|inventory ... ledger|clock
piped to|into me
live|realtime stock|inventory|warehouse|view|visibility|data|feed|count|counts|access|information|connection|figures|numbers|price|prices|counter|reading|stream|status|availability|levels|line|sync|link|picture|gps|tracking|seat|lookup|info|updates|warehouse
real time stock|inventory|warehouse|view|visibility|data|feed|count|counts|access|information|connection|figures|numbers|price|prices|counter|reading|stream|status|availability|levels|line|sync|link|picture|gps|tracking|seat|lookup|info|updates|warehouse
in real time
real time $
up to the minute|second|moment
current|accurate|exact|fresh|right|good|true|precise|date ?up to the minute|second
synced|synchronised|synchronized|updated|updating|refreshed ?every ?few second|seconds|instantly|continuously|constantly|nonstop|live !ago
always|constantly|continuously|permanently|forever synced|current|fresh|live|updating|synchronised|synchronized|updated|connected|streaming|refreshing
@isare|are live $
livest
^ live :
data : live
real time figure|number|count
live : 
plugged straight|right|directly
as it happens|sells
as up to date as it|they|can
second by second
minute by minute
very|every second|instant|moment ?that one ?'s|is|gets|got|sale|thing|item happens|changes|sells|sold|rung|drops|leaves|is|moves|gets|goes|scanned
the|very|every second|instant|moment ?that it|a|something|any|they|an|someone ?'s|is|gets|got|sale|thing|item happens|changes|sells|sold|rung|drops|leaves|is|moves|gets|goes|scanned
see|sees|know|knows ... when|as|moment|second|same|what they|it|staff|warehouse|tills see|sees|do|does|happens|changes
directly|direct|straight|hooked|plugged|wired|tied|jacked ?up|right|directly|straight ?in|into|to|from|off ?the|our ?very ?own|live|very ?cash warehouse|stock|inventory|till|tills|system|systems|register|registers|shelf|scanners|counter|checkout !but|screen|each
feeds|streams|stream|streaming|flow|flows|pipe|piped ?my me|in|into|straight|directly|numbers|figures ?me|in|directly|constantly|continuously|by|nonstop|non|second
no|without|zero|not ?any|a delay|lag|caching|cache|guessing here|at|,
no guessing
updates|updated|refreshes|refreshed|ticks|changes ?for ?me instantly|immediately|nonstop|constantly|continuously
every ?few|couple ?of second|seconds
own screen
front row seat
shows|appears ?up on|at my|our end|side|screen
finger on the pulse
constant|continuous|permanent|direct|live connection|link|line|feed|sync|wire|window
as it happens
i see|show|read|pull|get|give ... real time|live
as of|at this very second|instant
the same screen|numbers|figures as|that the|our warehouse|staff|till
same counter|screen|figures|numbers|data|view|system|list|feed|sheet|display ?as|that ?the ?our ?own warehouse|staff|guys|team|packers|tills|crew|shop
, live $
every|each sale|scan|movement|change|return ... the|as|right blink|second|moment|instant|happens|it
shows|show|registers|pops ?up here|on|with|at ?my|me|our ?screen the|instantly|immediately|straight ?very ?same moment|second|instant|away|blink
i|we see|get|have|notice|know ?about every|each sale|movement|change|scan|order
hot|direct|live|open|permanent line|wire|link|pipe|connection|window to|into|with
tapped|patched ?right|straight|directly into
see|know|get ?exactly|just what|as the|our|they ?<word> warehouse|staff|team|shop|tills|till sees|see|do|does|has|have
directly|permanently|constantly|always connected|linked|tied|hooked|wired ?up to|into|with ?the|our
by|via|over|with ?live gps
follow|track|watch ?the|your van|driver|courier|truck|rider ... as it|he|she|live|second
the|very|every ?same second|instant|moment|minute ?that they|it|stocks|prices|numbers change|move|sell|happen|moves|changes
live figure|number|total|tally|snapshot|quantity|list|database|system
figures|numbers|stock|data|counts|quantities|prices ?come|comes ?to ?me live|directly|straight ?in from|off|out ?of
everything|all|what i|we ?i show|see|give|tell|quote ?you ?is ?here live|realtime
is|are|comes|come|get|reaches ?to ?me live from|out|off
i|we look|see|read|check|peek ?in|at|into ?the|our ?stock|warehouse|numbers live ,|.|!
fresh|updated|new|current ?with each|every second|moment|instant
the ?very ?same instant|second|moment ?that a|any|some|our till|register|shop|store|sale|scanner ... rings|goes|sells|scans
`,
} as const
