import { describe, expect, it } from 'vitest'
import { numbersIn, type Remark, remarksIn } from './index.ts'
import { german } from './languages/de/index.ts'
import { english } from './languages/en/index.ts'

/** Each: a sentence, and a remark that stands in it. */
const said: readonly (readonly [string, Remark])[] = [
  ["I've set the last one aside for you.", 'promised'],
  ["They're all yours.", 'promised'],
  ['One Quartz Mug is now reserved for you.', 'promised'],
  ['Das letzte Exemplar ist für Sie zurückgelegt.', 'promised'],
  ['Die letzte Vase gehört jetzt Ihnen.', 'promised'],
  ["I haven't set it aside for you.", 'promised:not'],
  ["I've put it in your cart for you.", 'promised:not'],
  ['Wenn Sie möchten, wird die Vase für Sie zurückgelegt.', 'promised:not'],
  ["It's in your cart on the website now.", 'shown'],
  ['The web shop already shows it.', 'channel:web'],
  ['You can now see it in the app.', 'channel:app'],
  ['Die Website zeigt es schon.', 'shown'],
  ['The app will show it within a minute.', 'shown:not'],
  ['In der App ist es bald zu sehen.', 'shown:not'],
  ['More about it is on our website.', 'shown:else'],
  ['The app says my basket is empty.', 'cart:wrong'],
  ["My cart on the website doesn't show the mug.", 'cart:wrong'],
  ['Auf der Website ist mein Warenkorb leer.', 'cart:wrong'],
  ['Wegen einer Störung geht das gerade nicht.', 'lays blame'],
  ['Das dient dem Schutz Ihrer Daten.', 'of a check'],
  ['Ich habe gerade im Lager nachgesehen.', 'tells of a look'],
  ['Was Ihr Ticket betrifft, schreibe ich Ihnen.', 'of one thing more'],
  ['Vielen Dank für Ihre Geduld.', 'courtesy'],
  ['Es kommt spätestens am Freitag.', 'a day at the latest'],
  ['Ich sehe gerade Ihren Bildschirm.', 'sees'],
  ['Ich kann Ihren Standort leider nicht sehen.', 'sees:not'],
]

/** Tags of a language's remarks. */
const tagsOf = ({ remarks = {} }: { remarks?: object }): string[] => Object.keys(remarks).sort()

/** Sentences near those above, and a remark that stands in none of them. */
const unsaid: readonly (readonly [string, Remark])[] = [
  ["I've set up an alert for the mug for you.", 'promised'],
  ['I put together a list for you.', 'promised'],
  ['It is in your cart.', 'channel:web'],
  ['We ship it on Monday.', 'shown'],
  ['My cart on the website looks fine.', 'cart:wrong'],
]

describe('remarks', () => {
  it.each(said)('in %j: %s', (text, remark) => expect([...remarksIn(text)]).toContain(remark))
  it.each(unsaid)('in %j: no %s', (text, remark) => expect([...remarksIn(text)]).not.toContain(remark))
  it('are the same in each language', () => expect(tagsOf(german)).toEqual(tagsOf(english)))
  it('are none in binary junk', () => expect(remarksIn('\0\uD800 \u202E {{{'.repeat(2000)).size).toBe(0))
})

describe('numbers in a text', () => {
  it.each([
    ['Two mugs and 12 vases, please', [2, 12], ['mugs', 'vases']],
    ['Zwei Paar von den Schuhen bitte, nicht 3', [2, 3], ['paar', '']],
    ['Add a dozen of them.', [12], ['of']],
    ['None at all', [], []],
  ])('in %j', (text, values, behind) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values)
    expect(numbersIn(text).map(({ next }) => next)).toEqual(behind)
  })
})
