import { describe, expect, it } from 'vitest'
import { shop } from '../examples.ts'
import { read, toCorpusActs } from '../index.ts'

/** What a bare word for "done" is read as, after a conversation: shopper and bot in turn, the shopper's last message, the reply. */
function deedsIn(...said: readonly string[]): unknown {
  const reply = said.at(-1)!
  const earlier = Array.from({ length: (said.length - 2) / 2 }, (_, n) => ({
    shopper: said[n * 2]!,
    reply: said[n * 2 + 1]!,
  }))
  const acts = toCorpusActs(read(reply, { shopper: said.at(-2)!, catalog: shop, earlier }))
  return acts.cart_action ?? acts.deed
}

const put = [{ action: 'added', item: 'Quartz Mug', modality: 'done' }]
const canceled = [{ action: 'order_canceled', id: 'W-10423', modality: 'done' }]

describe('"Done" says that what the shopper wished was done', () => {
  it.each([
    ['Add two Quartz Mugs to my cart', 'Done 👍', put],
    ['Could you put the Quartz Mug in my basket please', 'Sure, done! Anything else?', put],
    ['Empty my cart', 'Done.', [{ action: 'removed', item: 'everything', modality: 'done' }]],
    ['Cancel my order W-10423', "OK, that's been done.", canceled],
    [
      "I'd like to return W-10423",
      'Sorted!',
      [{ action: 'return_started', id: 'W-10423', modality: 'done' }],
    ],
    ['Refund me for W-10423', 'Done!', [{ action: 'refund_issued', id: 'W-10423', modality: 'done' }]],
    ['Bitte stornieren Sie die Bestellung W-10423', 'Erledigt!', canceled],
    ['Lege den Quartz Mug in den Warenkorb', 'Ist erledigt.', put],
  ])('%s %s', (shopper, reply, expected) => {
    expect(deedsIn(shopper, reply)).toEqual(expected)
  })

  it('what the bot asked leave for, where the shopper only says yes', () => {
    expect(
      deedsIn('Is the Quartz Mug in stock?', 'Yes. Shall I add it to your cart?', 'yes please', 'Done.'),
    ).toEqual(put)
    expect(deedsIn('Cancel W-10423', 'Are you sure?', 'Yes', 'Done!')).toEqual(canceled)
  })

  it('what was wished before the bot asked for a number, a size or an address', () => {
    expect(deedsIn('I want to cancel my order', 'Sure, which order?', 'W-10423', 'Done.')).toEqual(canceled)
    expect(deedsIn('Add the Quartz Mug to my cart', 'How many?', '3', 'Done!')).toEqual(put)
  })

  it('and that an alert is set up', () => {
    const acts = toCorpusActs(
      read('Done, we will email you.', {
        shopper: 'jane@example.com',
        catalog: shop,
        earlier: [{ shopper: 'Notify me when the Willow Vase is back', reply: "What's your email?" }],
      }),
    )
    expect(acts.notify_done).toEqual([{ item: 'Willow Vase' }])
  })

  it('but is not sure where the words may just close the conversation', () => {
    expect(deedsIn('Cancel my order W-10423', 'All set!')).toEqual([{ ...canceled[0], uncertain: true }])
  })

  it.each([
    ['Add the Quartz Mug to my wish list', 'Done.'],
    ['How do I cancel my order W-10423?', 'Done.'],
    ['Cancel my order W-10423', 'Done? Not yet.'],
    ['Cancel my order W-10423', "It's not done: something went wrong."],
    ['Add the Quartz Mug to my cart', "It's sold out. Shall I write to you when it's back?", 'Yes', 'Done.'],
    ['Do you have the Willow Vase?', 'Yes! Shall I put it on your wish list?', 'yes', 'Done.'],
    ['Hello', 'Hello!', 'yes', 'Done.'],
    ['Quartz Mug?', 'Yes! Shall I add it to your cart?', 'yes, and the Willow Vase too', 'Done.'],
    ['Quartz Mug?', 'Yes! Shall I add it to your cart?', 'ok, but the red one', 'Done.'],
    ['Put the Quartz Mug in my cart', 'Done! 3 for $38.70.', 'only 2 please', 'Done.'],
    ['Cancel W-10423', 'Are you sure?', 'ok, keep it', 'Done.'],
  ])('and says nothing where that was not wished, or is not so: %s %s', (...said) => {
    expect(deedsIn(...said)).toBeUndefined()
  })
})
