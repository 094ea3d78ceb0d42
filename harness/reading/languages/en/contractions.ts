import type { Shortenings } from '../../text/expand.ts'

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
ull you will
ud you would
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
oos out of stock
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

/** English contractions and slang: short form, then the words it stands for, one a line. */
export const shortenings: Shortenings = {
  words: new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [short, ...long] = line.split(' ')
        return [short!, long] as const
      }),
  ),
  endings: { "'s": 'is', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'m": 'am' },
  negation: ["n't", 'not'],
  doubtful: {
    word: 'its',
    before:
      /^(?:[$€£\d].*|still|now|not|just|only|been|a|an|the|sold|gone|back|all|in|out|on|at|under|here|there|currently|available|closed|open|over|very|too|already|yours|being|empty|coming|shipped|processing|delayed|due|backordered|cancelled|canceled|resolved|live|with|going|getting|taking|parked|sorted|fixed|done|ready|waiting|packed|sent|made|free|hidden)$/,
  },
}
