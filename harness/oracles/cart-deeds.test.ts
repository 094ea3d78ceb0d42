import { describe, expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { ProductNames } from '../truth/product-names.ts'
import { productsOf } from '../truth/recorded.ts'
import { skuNamed } from './cart-deeds.ts'
import { story } from './story/story.ts'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const holds = (units: number, item = 'item'): string => `given the cart holds ${units} ${item}\n`
const adds = (units: number): string => `shopper: Please add ${units} {item}. [add ${units} item]\n`
const removes = 'shopper: Please take the {item} out. [remove item]\n'
const please = 'shopper: Please do so.\n'
const changes = 'shopper: Please make it three {item}.\n'
const empties = 'shopper: Please empty my cart.\n'

describe('action-done, on what was added,', () => {
  const ofTwo = 'bot: I have added 2 {item} to your cart.'
  const ofIt = 'bot: I have added it to your cart.'

  it.each([
    ['the rest of what was corrected', `${adds(2)}bot adds 3 item\nbot sets item to 2\n${ofTwo}`, 'held'],
    [
      'what was taken back in part',
      `${adds(2)}bot adds 2 item\nbot sets item to 1\n${ofTwo}`,
      'fail: undone again',
    ],
    ['an item to which more were added', `${adds(2)}bot adds 2 item\nbot adds 1 item\n${ofTwo}`, 'held'],
    [
      'an item that was there before, and another was added',
      `${holds(1)}${adds(1)}bot adds 1 other\nbot: I have added the {item} to your cart.`,
      'fail: done otherwise',
    ],
    ['the units of one write', `${holds(1)}${adds(2)}bot adds 2 item\n${ofTwo}`, 'held'],
    [
      'those of two writes together',
      `${holds(1)}${adds(2)}bot adds 1 item\nbot adds 1 item\n${ofTwo}`,
      'held',
    ],
    [
      'those of the last two of several writes',
      `${adds(3)}bot adds 3 item\nbot: Done.\n${adds(2)}bot adds 1 item\nbot adds 1 item\nbot: Done.\nshopper: Really?\n${ofTwo}`,
      'held',
    ],
    ['the units that are there now', `${holds(1)}${adds(1)}bot adds 1 item\n${ofTwo}`, 'held'],
    ['more than was added', `${holds(2)}${adds(1)}bot adds 1 item\n${ofTwo}`, 'fail: done otherwise'],
    ['less than was added', `${adds(2)}bot adds 3 item\n${ofTwo}`, 'fail: done otherwise'],
    [
      'what the shopper has added meanwhile as its own',
      `${holds(3)}${adds(2)}bot adds 1 item\nthe shopper adds 1 item on the app\n${ofTwo}`,
      'fail: done otherwise',
    ],
    [
      'an item where the line became shorter',
      `${holds(3)}${adds(1)}bot sets item to 2\n${ofIt}`,
      'fail: done otherwise',
    ],
    ['an unnamed item, beside another line', `${holds(1, 'other')}${please}bot adds 1 item\n${ofIt}`, 'held'],
    [
      'an unnamed item that is out again',
      `${please}bot adds 1 item\nbot removes item\n${ofIt}`,
      'fail: undone again',
    ],
    [
      'an item of which less is there than before',
      `${holds(3)}${adds(1)}bot adds 1 item\nbot sets item to 2\n${ofIt}`,
      'fail: undone again',
    ],
  ])('judges %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on what was removed,', () => {
  const ofOne = 'bot: I have removed 1 {item} from your cart.'
  const ofTwo = 'bot: I have removed 2 {item} from your cart.'
  const ofThree = 'bot: I have removed 3 {item} from your cart.'
  const ofIt = 'bot: I have removed it from your cart.'

  it.each([
    [
      'the rest of what was corrected',
      `${holds(3)}${removes}bot removes item\nbot adds 2 item\n${ofOne}`,
      'held',
    ],
    [
      'more than went, of a line that is gone, and part of it before',
      `${holds(2)}${removes}bot sets item to 1\nbot removes item\n${ofThree}`,
      'held',
    ],
    [
      'an item that was there before, and another was removed',
      `${holds(1)}${holds(1, 'other')}${removes}bot removes other\nbot: I have removed the {item} from your cart.`,
      'fail: done otherwise',
    ],
    ['one of several', `${holds(3)}${removes}bot sets item to 2\n${ofOne}`, 'held'],
    [
      'two of several, by two writes',
      `${holds(3)}${removes}bot sets item to 2\nbot sets item to 1\n${ofTwo}`,
      'held',
    ],
    ['more than went', `${holds(3)}${removes}bot sets item to 2\n${ofTwo}`, 'fail: done otherwise'],
    [
      'less than went, of a line that is gone',
      `${holds(3)}${removes}bot removes item\n${ofOne}`,
      'fail: done otherwise',
    ],
    [
      'a line that is gone, and was shorter than is said',
      `${holds(2)}${removes}bot removes item\n${ofThree}`,
      'held',
    ],
    ['a line that became longer', `${holds(1)}${removes}bot adds 1 item\n${ofOne}`, 'fail: done otherwise'],
    [
      'a line that is as long as before',
      `${holds(2)}${removes}bot sets item to 2\n${ofIt}`,
      'fail: done without a write',
    ],
    [
      'an unnamed line, beside another',
      `${holds(1, 'other')}${holds(2)}${please}bot removes item\n${ofIt}`,
      'held',
    ],
    [
      'what was put back',
      `${holds(2)}${removes}bot removes item\nbot adds 2 item\n${ofIt}`,
      'fail: undone again',
    ],
    [
      'what was put back twofold',
      `${holds(1)}${removes}bot removes item\nbot adds 2 item\n${ofIt}`,
      'fail: undone again',
    ],
  ])('judges %s', (_what, text, result) => expect(judged(text)).toBe(result))

  const emptied = "bot: I've emptied your cart."
  it.each([
    [
      'a cart in which another item is now',
      `${holds(1)}${empties}bot removes item\nbot adds 1 other\n${emptied}`,
      'fail: undone again',
    ],
    [
      'a cart',
      `${holds(1)}${holds(1, 'other')}${empties}bot removes item\nbot removes other\n${emptied}`,
      'held',
    ],
    [
      'a cart that is filled again',
      `${holds(1)}${empties}bot removes item\nbot adds 1 item\n${emptied}`,
      'fail: undone again',
    ],
  ])('judges the emptying of %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on a quantity that was changed,', () => {
  const three = "bot: I've updated your cart: the quantity of the {item} is now 3."

  it.each([
    [
      'and changed anew',
      `${holds(2)}${changes}bot sets item to 3\nbot sets item to 4\n${three}`,
      'fail: undone again',
    ],
    ['to what is said', `${holds(2)}${changes}bot sets item to 3\n${three}`, 'held'],
    ['beside another line', `${holds(1, 'other')}${holds(2)}${changes}bot sets item to 3\n${three}`, 'held'],
    ['to something else', `${holds(2)}${changes}bot sets item to 4\n${three}`, 'fail: done otherwise'],
    [
      'and changed back',
      `${holds(2)}${changes}bot sets item to 3\nbot sets item to 2\n${three}`,
      'fail: undone again',
    ],
    [
      'to what it was, which is something else',
      `${holds(2)}${changes}bot sets item to 2\n${three}`,
      'fail: done without a write',
    ],
    [
      'of another item',
      `${holds(3)}${holds(1, 'other')}${changes}bot sets other to 3\n${three}`,
      'fail: done otherwise',
    ],
  ])('judges one %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on how the cart is, in words that claim no deed,', () => {
  const added = 'bot: 2 {item} have already been added to your cart.'
  const removed = 'bot: The {item} has already been removed from your cart.'
  const emptied = 'bot: Your cart has been emptied already.'

  it.each([
    [
      'some of an item of which none is there',
      `${adds(1)}bot: The {item} has already been added to your cart.`,
      'fail: done without a write',
    ],
    [
      'what is not named as there, in an empty cart',
      `${please}bot: They have already been added to your cart.`,
      'fail: done without a write',
    ],
    [
      'what is not named as gone, in an empty cart',
      `${please}bot: They have already been removed from your cart.`,
      'held',
    ],
    [
      'what is not named as gone, where it may be there',
      `${holds(1)}${please}bot: They have already been removed from your cart.`,
      'fail: done without a write',
    ],
    ['as many as are there', `${holds(2)}${adds(2)}${added}`, 'held'],
    ['more than are there', `${holds(1)}${adds(2)}${added}`, 'fail: done without a write'],
    ['some, where none is there', `${adds(2)}${added}`, 'fail: done without a write'],
    [
      'some, where only another item is there',
      `${holds(2, 'other')}${adds(2)}${added}`,
      'fail: done without a write',
    ],
    ['none, where none is there', `${removes}${removed}`, 'held'],
    ['none, where one is there', `${holds(1)}${removes}${removed}`, 'fail: done without a write'],
    ['an empty cart', `${empties}${emptied}`, 'held'],
    [
      'an empty cart, where one line is there',
      `${holds(1)}${empties}${emptied}`,
      'fail: done without a write',
    ],
  ])('judges %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('the item that words name', () => {
  const the = caseOf(story('shopper: Hello.'))
  const [turn] = the.turns
  const products = productsOf(the.recorded)
  const whole = products.filter(({ variants, name }) => !variants?.length && !name.includes(','))
  const named = (words: string): string | undefined => turn && skuNamed(the, turn, words)

  it('is the product of just that name, or of that name with words behind it', () => {
    const [one] = whole
    expect(named(`${one?.name}`)).toBe(one?.sku)
    expect(named(`${one?.name} in blue`)).toBe(one?.sku)
    expect(named(`${one?.name}s`)).toBeUndefined()
    expect(named('something in blue')).toBeUndefined()
  })

  it('is the one with the longest name of those that fit', () => {
    const short = { sku: 'S1', name: 'Lamp' }
    const long = { sku: 'S2', name: 'Lamp Shade' }
    for (const list of [
      [short, long],
      [long, short],
    ]) {
      const resources = Object.fromEntries(list.map((one) => [`product/${one.sku}`, one]))
      const recorded = { ...the.recorded, base: { ...the.recorded.base, resources } }
      const shop = { ...the, recorded, names: ProductNames.of(recorded) }
      expect(turn && skuNamed(shop, turn, 'Lamp Shade in blue')).toBe('S2')
    }
  })

  it('is none where the product is sold in variants, and none of these is named', () => {
    const some = products.find(({ variants }) => variants?.length)
    expect(some).toMatchObject({ sku: expect.stringContaining('') })
    expect(named(`${some?.name} in blue`)).toBeUndefined()
  })
})
