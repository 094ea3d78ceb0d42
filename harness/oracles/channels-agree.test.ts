import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
const look = 'look: the web cart holds 1 item'

describe('channels-agree holds', () => {
  it('where the other channel shows it', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe('held'))

  it('where nothing was to be added, and nothing was', () =>
    expect(
      judged(
        `given 0 item in stock\n${asked}\nbot adds 1 item\nbot: Sorry, the {item} is sold out.\nlook: the web cart is empty`,
      ),
    ).toBe('held'))
})

describe('channels-agree is broken', () => {
  it('where the bot keeps the cart to itself', () =>
    expect(judged(`${asked}\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it('where it wrote something else: that no view lags behind', () =>
    expect(judged(`${asked}\nbot adds 1 other\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it('where it wrote too many', () =>
    expect(judged(`${asked}\nbot adds 3 item\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it("and it is the shop's doing where its view lags behind the write", () =>
    expect(
      judged(
        `given the web shows the cart 60 s late\n${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\n${look}`,
      ),
    ).toBe("fail: view lags, the shop's"))
})

describe('channels-agree is undecided', () => {
  it('where the cart calls are not seen', () =>
    expect(judged(`given no sight of cart\n${asked}\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'doubt: no sight of cart',
    ))

  it('where the bot neither did it nor said so: whether that is an answer is asked elsewhere', () =>
    expect(judged(`${asked}\nbot: Welcome! What can I do for you?\n${look}`)).toBe(
      'doubt: the reply neither did it nor said so',
    ))

  it('where the shop refused what the scenario expects, and the bot said so', () =>
    expect(
      judged(
        `given 0 item in stock\n${asked}\nbot adds 1 item\nbot: Sorry, the {item} is sold out.\n${look}`,
      ),
    ).toMatch(/^doubt: the cart on the web holds nothing, as the reply said$/))

  it('where what the scenario builds on never happened', () =>
    expect(
      judged(
        `a trigger waits in vain\n${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\nlook: the web cart is empty`,
      ),
    ).toBe('doubt: not reached: the cart on the web is empty'))

  it('where the bot asked back and nobody answered', () =>
    expect(judged(`${asked}\nbot: Shall I add the {item} to your cart?\n${look}`)).toBe(
      'doubt: the chatbot asked back',
    ))

  it('and has nothing to judge where nobody looked', () =>
    expect(judged(`${asked}\nbot: I've added 1 {item} to your cart.`)).toBe('nothing to judge'))
})

const added = "bot: I've added 1 {item} to your cart."
const onShelf = 'given 1 item in stock'
const stock = 'shopper: Is the {item} in stock? [availability of item]\nbot reads stock of item at the source'
const stockOfB =
  'shopper B: Is the {item} in stock? [availability of item]\nbot for B reads stock of item at the source'
const yours = "The {item} is in stock: 1 left. I've set it aside for you."

describe('channels-agree, on promises,', () => {
  it('leaves what is promised to one', () =>
    expect(judged(`${onShelf}\n${stock}\nbot: ${yours}`)).toBe('nothing to judge'))

  it('leaves what there is enough of', () =>
    expect(
      judged(
        `given 2 item in stock\n${stock}\nbot: The {item} is in stock: 2 left. I've set one aside for you.\n${stockOfB}\nbot to B: I've set one {item} aside for you.`,
      ),
    ).toBe('nothing to judge'))

  it.each([
    'The {item} is in stock: 1 left. Shall I have it set aside for you?',
    'The {item} is in stock: 1 left. I can have it set aside for you.',
    'The {item} is in stock: 1 left. If you like it, it is yours.',
    "The {item} is in stock: 1 left. I haven't set it aside for you.",
  ])('takes no promise from %j', (words) =>
    expect(judged(`${onShelf}\n${stock}\nbot: ${words}\n${stockOfB}\nbot to B: ${words}`)).toBe(
      'nothing to judge',
    ),
  )

  it('takes it from several words', () =>
    expect(
      judged(
        `${onShelf}\n${stock}\nbot: ${yours}\n${stockOfB}\nbot to B: The {item} is in stock: 1 left, and it's yours.`,
      ),
    ).toBe('fail: promise oversell'))

  it('counts none where it does not say of which item', () =>
    expect(
      judged(
        `${onShelf}\n${stock}\nbot: It is set aside for you.\n${stockOfB}\nbot to B: It is set aside for you.`,
      ),
    ).toBe('nothing to judge'))
})

describe('channels-agree, at a look,', () => {
  const late = 'given the web shows the cart 60 s late\n'
  const did = `${asked}\nbot adds 1 item\n${added}\n`
  const unasked = 'shopper: Please add one {item} to my cart.\n'

  it.each([
    [
      'leaves what was done to others',
      `${asked}\nbot: Well.\nlook: the chatbot called POST /cart/lines`,
      'nothing to judge',
    ],
    [
      'leaves a cart that was not to be changed to others',
      `${unasked}bot adds 1 item\n${added}\nlook: the chatbot changed nothing`,
      'held',
    ],
    [
      'leaves an episode without one, though it sees nothing',
      'given no sight of cart\nshopper: Hello.\nbot: Hello.',
      'nothing to judge',
    ],
    ['has nobody to blame where nobody has spoken', look, 'nothing to judge'],
    [
      'blames the last turn where no wish is on record',
      `${unasked}${added}\n${look}`,
      'fail: not on the other channel',
    ],
    [
      'blames nobody for a call that failed',
      `${asked}\nbot fails to read cart\nbot: Your cart has 1 {item}.\n${look}`,
      'doubt: the cart on the web holds nothing, as the reply said',
    ],
    [
      'blames nobody for a call that was refused',
      `${onShelf}\nshopper: Two, please. [add 2 item]\nbot adds 2 item\nbot: Your cart has 2 {item}.\nlook: the web cart holds 2 item`,
      'doubt: the cart on the web holds nothing, as the reply said',
    ],
    [
      'blames nobody who says that there is none',
      `${asked}\nbot: The {item} is sold out.\n${look}`,
      'doubt: the cart on the web holds nothing, as the reply said',
    ],
    [
      'blames nobody who says that there are few',
      `${asked}\nbot: Only a few of the {item} are left.\n${look}`,
      'doubt: the cart on the web holds nothing, as the reply said',
    ],
    [
      'can not tell where it says that there are some',
      `${asked}\nbot: The {item} is in stock.\n${look}`,
      'doubt: the reply neither did it nor said so',
    ],
    [
      'can not tell where it only looked',
      `${asked}\nbot reads cart\nbot: Welcome! What can I do for you?\n${look}`,
      'doubt: the reply neither did it nor said so',
    ],
    [
      'can not tell where it read the stock',
      `${asked}\nbot reads stock of item\nbot: Welcome! What can I do for you?\n${look}`,
      'doubt: the reply neither did it nor said so',
    ],
    [
      'blames who says that there are few, and that one was added',
      `${asked}\n${added}\nbot: Only a few of the {item} are left.\n${look}`,
      'fail: not on the other channel',
    ],
    [
      'blames who wrote something else, whatever it says',
      `${asked}\nbot adds 1 other\nbot: Welcome!\n${look}`,
      'fail: not on the other channel',
    ],
    [
      'sees each channel as it was when it was looked at',
      `${late}${did}${look}\nlook: the app cart holds 1 item`,
      "fail: view lags, the shop's",
    ],
    [
      'sees each channel as it was, in whatever order',
      `${late}${did}look: the app cart holds 1 item\n${look}`,
      "fail: shown out of order, the shop's; fail: view lags, the shop's",
    ],
    [
      'blames the bot where the view has all that there is',
      `${late}${asked}\n${added}\n${look}`,
      'fail: not on the other channel',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))

  it('tells of the turn in which the shopper last asked for a change', () => {
    const others = 'shopper B: One {other}, please. [add 1 other]\nbot to B: Well.\n'
    const [found] = heldIn(
      'channels-agree',
      `${late}${did}20 s pass\nshopper: Is it in stock? And one {other}. [availability of other; add 1 other]\nbot adds 1 other\nbot: Done.\nshopper: Is it there? [availability of other]\nbot: Well.\n${others}look: the web cart holds 1 other`,
    )
    expect(found).toMatchObject({ charged: 'shop', turn: { turn: { turn: 2, conversation: 'talk-1' } } })
    expect(found?.truth).toMatch(/^the cart: 1 x /)
  })

  it('tells there of what the history shows of the same cart, by the same party', () => {
    const found = heldIn(
      'channels-agree',
      `given ticket: inProgress\n${late.replace('60', '600')}${did}120 s pass\nthe ticket goes on: resolve\nshopper: And now? [status of ticket]\nbot reads ticket at the source\nbot: Well.\n20 s pass\ngiven reads are served 60 s old\nshopper: And? [status of ticket]\nbot reads ticket\nthe outage ends\nbot: Well.\n${look}`,
    )
    const of = (kind: string) => found.filter(({ resource }) => resource?.startsWith(kind))
    const carts = of('cart/').map(({ turn, moment }) => [turn.turn.turn, moment.seq])
    expect(carts.length).toBeGreaterThan(1)
    expect(new Set(carts.map(String)).size).toBe(1)
    expect(of('ticket/').map(({ turn }) => turn.turn.turn)).toEqual([3])
  })

  it("tells elsewhere of what the bot did to the same cart, where the look is the shop's doing", () => {
    const found = heldIn(
      'channels-agree',
      `${late}${asked}\nbot adds 1 item\nbot adds 1 item under the key k\nbot adds 1 other under the key k\n${added}\n${look}`,
    )
    const seqs = new Map(found.map(({ subVerdict, moment }) => [subVerdict, moment.seq]))
    expect(seqs.get('one key for two requests')).toBeLessThan(seqs.get('view lags') ?? 0)
  })
})
