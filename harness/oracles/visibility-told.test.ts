import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const late = 'given the web shows the cart 60 s late\n'
const asked = 'shopper: Please add one {item} to my cart. [add 1 item]\n'
const adds = 'bot adds 1 item\n'
const shows = 'bot: The website shows it too.'
const tooSoon = 'fail: said to be there too soon'

describe('that the website shows it', () => {
  it.each([
    [
      'is too soon of the last of several writes',
      `${late}${asked}${adds}61 s pass\nbot adds 1 other\n${shows}`,
      tooSoon,
    ],
    [
      'is right of a later version that it shows',
      `${late}${asked}${adds}given the web shows the cart 0 s late\nthe shopper adds 1 other on the app\n${shows}`,
      'held',
    ],
    [
      'is too soon though it shows the ticket',
      `${late}given ticket: inProgress\n${asked}${adds}the ticket goes on: resolve\n${shows}`,
      tooSoon,
    ],
    [
      'is too soon though it shows an earlier version',
      `${asked}${adds}bot: Done.\n${late}${asked}${adds}${shows}`,
      tooSoon,
    ],
    ['is too soon though it shows it in the end', `${late}${asked}${adds}${shows}\n61 s pass`, tooSoon],
    [
      'is too soon though the app shows it',
      `${late}${asked}${adds}bot: The app and the website show it too.`,
      tooSoon,
    ],
    [
      'can not be told to be wrong where it asks for the cart itself, at whatever time',
      `given the web fetches the cart when it is asked\nthe shopper looks at the cart on the web\n${asked}${adds}${shows}`,
      'held',
    ],
    [
      'is right where it asks for the cart itself',
      `given the web fetches the cart when it is asked\n${asked}${adds}${shows}`,
      'held',
    ],
    [
      'is too soon where it asked itself once, and no longer does',
      `given the web fetches the cart when it is asked\n${late}${asked}${adds}${shows}`,
      tooSoon,
    ],
    [
      'is too soon where it asks itself only later',
      `${late}${asked}${adds}${shows}\ngiven the web fetches the cart when it is asked`,
      tooSoon,
    ],
    [
      'is past knowing where answers leave out from when',
      `given answers leave out visibleOn\n${late}${asked}${adds}${shows}`,
      'held',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

it('what was said too soon is told at the piece that said it', () => {
  const [found] = heldIn(
    'channels-agree',
    `${late}${asked}${adds}bot: I have "added" it.\nbot: The website shows it too.\nbot: Bye.`,
  )
  expect(found?.words).toBe('The website shows it too.')
  const [written, said] = found?.evidence ?? []
  expect(found?.moment.seq).toBe(said?.seq)
  expect((said?.seq ?? 0) - (written?.seq ?? 0)).toBeGreaterThan(2)
})

describe('channels-agree, on what is said of other channels,', () => {
  const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
  const added = "bot: I've added 1 {item} to your cart."

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
