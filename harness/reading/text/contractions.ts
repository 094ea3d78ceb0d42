/** Shortened words and what they stand for, one a line. A possessive `'s` reads as `is` and does no harm. */
const table = `
won't will not
can't can not
cannot can not
shan't will not
ain't is not
dont do not
doesnt does not
didnt did not
isnt is not
arent are not
wasnt was not
werent were not
hasnt has not
havent have not
hadnt had not
cant can not
couldnt could not
wouldnt would not
shouldnt should not
wont will not
im i am
ive i have
ill i will
youre you are
youve you have
youll you will
theyre they are
theyve they have
theyll they will
weve we have
its it is
itll it will
itd it would
thats that is
thatll that will
theres there is
whats what is
wheres where is
hows how is
heres here is
whens when is
whos who is
todays today is
lets let us
gonna going to
gotta have to
wanna want to
lemme let me
gimme give me
dunno do not know
kinda kind of
outta out of
til until
till until
u you
ur your
r are
n and
y'all you
pls please
plz please
thx thanks
w with
w/ with
ya you
yep yes
yeah yes
yup yes
yea yes
nope no
nah no
tmrw tomorrow
tomoz tomorrow
coz because
cuz because
cos because
em them
'em them
canceled cancelled
cancelation cancellation
canceling cancelling
colour color
colours colors
catalogue catalog
authorise authorize
authorised authorized
inquiry enquiry
`

/** Slang and misspelled short forms. */
export const slang: ReadonlyMap<string, readonly string[]> = new Map(
  table.trim().split('\n').map((line) => {
    const [short, ...long] = line.split(' ')
    return [short!, long] as const
  }),
)

const endings: Record<string, string> = { "'s": 'is', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'m": 'am' }

/** The words of a contraction such as "isn't" or "it's", or nothing. */
export function contractions(word: string): readonly string[] | undefined {
  const at = word.indexOf("'")
  if (at < 0) return undefined
  const known = slang.get(word)
  if (known) return known
  if (word.endsWith("n't")) return [...parts(word.slice(0, -3)), 'not']
  const ending = endings[word.slice(at)]
  return ending ? [...parts(word.slice(0, at)), ending] : undefined
}

function parts(stem: string): readonly string[] {
  return slang.get(stem) ?? [stem]
}
