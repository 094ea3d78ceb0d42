import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

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

describe('channels-agree, on doubled writes,', () => {
  it('takes a second write for one too many', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot adds 1 item\n${added}`)).toBe('fail: doubled write'))

  it('leaves two that make what was asked for together', () =>
    expect(
      judged(
        `shopper: Please add two of the {item}. [add 2 item]\nbot adds 1 item\nbot adds 1 item\nbot: I've added 2 of the {item}.`,
      ),
    ).toBe('held'))

  it('leaves one that was undone in between', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot removes item\nbot adds 1 item\n${added}`)).toBe('held'))

  it('leaves one that the shop took for a repetition, by its key', () =>
    expect(
      judged(`${asked}\nbot adds 1 item under the key k\nbot adds 1 item under the key k\n${added}`),
    ).toBe('held'))

  it('leaves two of which the shop refused one', () =>
    expect(judged(`${onShelf}\n${asked}\nbot adds 1 item\nbot adds 1 item\n${added}`)).toBe('held'))

  it('leaves two in two turns, each asked for', () =>
    expect(
      judged(`${asked}\nbot adds 1 item\n${added}\n20 s pass\n${asked}\nbot adds 1 item\n${added}`),
    ).toBe('held'))

  it('leaves what nobody asked for to others', () =>
    expect(judged(`shopper: Hello.\nbot adds 1 item\nbot adds 1 item\nbot: Hello!`)).toBe('held'))
})

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

describe('channels-agree, on what is said of other channels,', () => {
  const late = `given the web shows the cart 60 s late\n${asked}\nbot adds 1 item`

  it.each([
    'The website and the app show it too.',
    "It's in your cart on the website now.",
    'You can see it on the website.',
    'It is visible on our web shop already.',
  ])('finds %j too soon', (words) =>
    expect(judged(`${late}\n${added}\nbot: ${words}`)).toBe('fail: said to be there too soon'),
  )

  it.each([
    'The website will show it in about a minute.',
    'It should be on the website soon.',
    'The website does not show it yet.',
    'The app shows it too.',
    'Is it on the website?',
    'Have a look at the website.',
  ])('leaves %j', (words) => expect(judged(`${late}\n${added}\nbot: ${words}`)).toBe('held'))

  it('leaves it where the view has come so far', () => {
    const words = 'The website shows it too.'
    expect(judged(`${asked}\nbot adds 1 item\n${added}\nbot: ${words}`)).toBe('held')
    expect(judged(`${late}\n61 s pass\n${added}\nbot: ${words}`)).toBe('held')
  })

  it('leaves it where nothing was written in this turn', () =>
    expect(
      judged(
        `given the web shows the cart 60 s late\nshopper: Where is it? [contents of cart]\nbot: The website shows it too.`,
      ),
    ).toBe('nothing to judge'))

  it('leaves it where the answer to the write was lost', () =>
    expect(
      judged(
        `given the web shows the cart 60 s late\n${asked}\nbot adds 1 item and the answer is lost\nbot: The website shows it too.`,
      ),
    ).toBe('held'))
})

describe('channels-agree, where the shopper reports a mismatch,', () => {
  const before = `${asked}\nbot adds 1 item\n${added}\nthe shopper removes item on the web\n20 s pass`
  const reports = 'shopper: On the website my cart is empty. What is in it? [contents of cart]'

  it('leaves a bot that looks again', () => {
    expect(judged(`${before}\n${reports}\nbot reads cart at the source\nbot: Your cart is empty.`)).toBe(
      'held',
    )
    expect(judged(`${before}\n${reports}\nbot fails to read cart\nbot: I can't read your cart now.`)).toBe(
      'held',
    )
  })

  it('leaves a bot that says nothing of the cart', () =>
    expect(judged(`${before}\n${reports}\nbot: Let me find somebody who can help.`)).toBe('held'))

  it('leaves a question that reports nothing', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\n${added}\n20 s pass\nshopper: Is my cart on the website too?\nbot: Your cart has 1 {item}.`,
      ),
    ).toBe('held'))
})

describe('channels-agree, on what the history shows,', () => {
  const ticket = 'given ticket: inProgress\nshopper: How is my ticket? [status of ticket]\nbot reads tickets'
  const told = `${ticket}\nbot: Your ticket {ticket} is in progress.\nthe ticket goes on: resolve\n20 s pass
shopper: And now? [status of ticket]\nbot reads tickets\nbot: Your ticket {ticket} is resolved.\n20 s pass
shopper: And now? [status of ticket]`

  it('leaves an earlier state that is told with its time, or hedged', () => {
    expect(judged(`${told}\nbot: As of 11:00, your ticket {ticket} is in progress.`)).toBe('nothing to judge')
    expect(judged(`${told}\nbot: I think your ticket {ticket} may be in progress.`)).toBe('nothing to judge')
  })

  it('can not tell of a bot whose calls are not seen', () =>
    expect(judged(`given no sight of tickets\n${told}\nbot: Your ticket {ticket} is in progress.`)).toBe(
      'doubt: no sight of tickets',
    ))

  it('leaves a removal, and a number that the shopper wanted, whatever came meanwhile', () => {
    const meanwhile =
      'given the cart holds 1 item\nshopper: What is in my cart? [contents of cart]\nbot reads cart\nbot: Your cart has 1 {item}.\nthe shopper adds 2 item on the app\n20 s pass'
    expect(
      judged(
        `${meanwhile}\nshopper: Make it five.\nbot sets item to 5\nbot: Your cart now has 5 of the {item}.`,
      ),
    ).toBe('nothing to judge')
    expect(
      judged(
        `${meanwhile}\nshopper: Remove it. [remove item]\nbot removes item\nbot: I've removed the {item}.`,
      ),
    ).toBe('nothing to judge')
  })

  it('leaves what came meanwhile by its own writes', () =>
    expect(
      judged(
        `given the cart holds 1 other\nshopper: What is in my cart? [contents of cart]\nbot reads cart\nbot: Your cart has 1 {other}.\n20 s pass\n${asked}\nbot adds 1 item\nbot sets item to 2\nbot sets item to 1\n${added}`,
      ),
    ).toBe('held'))
})

describe('channels-agree, where the cart is other than the scenario expects,', () => {
  it('blames the turn in which the bot did otherwise, not the last one', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\nbot adds 1 item\n${added}\n20 s pass\nshopper: Please add one {other}. [add 1 other]\nbot adds 1 other\nbot: I've added 1 {other} to your cart.\n${look}`,
      ),
    ).toBe('fail: doubled write; fail: not on the other channel'))

  it('can not tell where the shopper asked twice, and got it twice', () =>
    expect(
      judged(`${asked}\nbot adds 1 item\n${added}\n20 s pass\n${asked}\nbot adds 1 item\n${added}\n${look}`),
    ).toMatch(/^doubt: the cart on the web holds 2 .*, as the shopper asked$/))

  it('blames what the bot put in unasked', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\n${added}\n20 s pass\nshopper: Thanks!\nbot adds 2 item\nbot: You are welcome!\n${look}`,
      ),
    ).toBe('fail: not on the other channel'))

  it('can not tell where the fault of the scenario never bit', () =>
    expect(judged(`a fault never bites\n${asked}\nbot adds 1 other\n${added}\n${look}`)).toMatch(
      /^doubt: not reached: /,
    ))
})
