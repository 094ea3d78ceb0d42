import { describe, expect, it } from 'vitest'
import { story } from '../oracles/story/story.ts'
import { type Case, caseOf } from './case.ts'
import type { Claim } from './claims.ts'
import { evidenceOf } from './evidence.ts'

/** The standing of the last claim of a story. */
function standingIn(text: string): ReturnType<Case['standing']> {
  const the = caseOf(story(text))
  return the.standing(lastClaim(the))
}

function lastClaim(the: Case): Claim {
  const claim = the.turns.flatMap(({ claims }) => claims).at(-1)
  if (!claim) throw new Error('the story claims nothing')
  return claim
}

const asked = 'shopper: Is the {item} in stock? [availability of item]'
const inStock = 'bot: Yes, the {item} is in stock.'

describe('standing', () => {
  it.each([
    ['confirmed', `${asked}\nbot reads stock of item\n${inStock}`],
    ['lucky', `${asked}\n${inStock}`],
    [
      'lucky',
      `given 0 item in stock\n${asked}\nbot reads stock of item at the source\n4 item arrive\n${inStock}`,
    ],
    [
      'outdated',
      `${asked}\nbot reads stock of item\n${inStock}\nanother shopper buys all item\n9 s pass\n${asked}\n${inStock}`,
    ],
    ['contradicted', `given 0 item in stock\n${asked}\nbot reads stock of item\n${inStock}`],
    ['unfounded', `given 0 item in stock\n${asked}\n${inStock}`],
    [
      'invented',
      'given order: placed\nshopper: Where is W000001? [status of order]\nbot: Your order W000001 has been shipped.',
    ],
  ])('is %s', (standing, text) => expect(standingIn(text).standing).toBe(standing))

  it('takes its age from the latest support, and a view is as old as it lags', () => {
    expect(standingIn(`${asked}\nbot reads stock of item at the source\n20 s pass\n${inStock}`).ageMs).toBe(
      20_000,
    )
    expect(standingIn(`50 s pass\n${asked}\nbot reads stock of item\n${inStock}`).ageMs).toBe(30_000)
  })
})

describe('evidence', () => {
  const versions = (text: string): readonly (number | null)[] => {
    const the = caseOf(story(text))
    return evidenceOf(lastClaim(the), the.operations, the.precedes).map(
      ({ observation }) => observation.version,
    )
  }
  const twice = (first: string, second: string): string =>
    `given 5 item in stock\nanother shopper buys 1 item\n${asked}\nbot reads stock of item${first}\nbot reads stock of item at the source${second}\n${inStock}`

  it('drops what a later answer on the same line supersedes', () =>
    expect(versions(twice(' on line one', ' on line one'))).toHaveLength(1))

  it('keeps both of two calls that no order is known of', () => {
    expect(versions(twice('', ''))).toHaveLength(2)
    expect(versions(twice(' on line one', ' on line two'))).toHaveLength(2)
  })

  it('drops what was seen before the shopper asked again and it was read again', () =>
    expect(
      versions(
        `${asked}\nbot reads stock of item\n${inStock}\n5 s pass\n${asked}\nbot reads stock of item\n${inStock}`,
      ),
    ).toHaveLength(1))

  it('leaves out what had not arrived', () => {
    expect(
      versions(`${asked}\nbot reads stock of item and waits later\n${inStock}\nthe answers come`),
    ).toEqual([])
    expect(versions(`${asked}\nbot reads stock of item and the answer is lost\n${inStock}`)).toEqual([])
  })

  it('takes a refused write for a look at what it was refused for', () =>
    expect(versions(`given 0 item in stock\n${asked}\nbot adds 1 item\n${inStock}`)).toHaveLength(1))
})
