import { cues, has, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'

const proofs = new Set([
  'verify',
  'identity',
  'confirm',
  'prove',
  'really',
  'security',
  'secure',
  'account',
  'access',
  'before',
  'safe',
  'id',
  'you',
  'look',
  'share',
  'bestellung',
  'konto',
  'kundenkonto',
  'identität',
  'sicherheit',
  'postleitzahl',
])

const pings = new Set(['ping', 'buzz', 'shout', 'holler', 'notify', 'alert', 'waitlist'])

/** An e-mail or a phone number may be asked for a message only; a PIN or a birthday never is. */
export function wantsProof(scene: Scene, line: Line, noun: Cue): boolean {
  const words = line.tokens
    .slice(noun.i, noun.j)
    .map((token) => token.w)
    .join(' ')
  if (cues(line, 'noun:identity').length > 1 && /^name/.test(words)) return true
  if (/^billing/.test(words))
    return scene.lines.some((other) => other.index <= line.index && hasWord(other, accounts))
  if (words === 'your name') return scene.asked.some((asked) => hasWord(asked, ownThings))
  if (/^(?:e ?mail|e|mail|phone|mobile|telephone|name|telefon|handy)/.test(words)) {
    if (hasWord(line, pings)) return false
    if (
      once(scene, 'message promised', () =>
        scene.lines.some((other) => has(other, 'step:notify') || has(other, 'step:human')),
      )
    )
      return false
    return (
      /(?:account|order|file|linked|registered|used|booked|associated|tied)/.test(words) ||
      once(scene, 'speaks of proof', () =>
        scene.lines.some((other) => other.tokens.some((token) => proofs.has(token.w))),
      )
    )
  }
  if (/^(?:postcode|zip|postal|post)/.test(words) && ofNewAddress(line, noun)) return false
  if (/^(?:postcode|zip|postal|post|address|number)/.test(words))
    return (
      (/^(?:post|zip)/.test(words) &&
        scene.asked.some((asked) => hasWord(asked, ownThings)) &&
        !hasWord(line, shippingWords)) ||
      (/^(?:post|zip)/.test(words) &&
        once(scene, 'speaks of the account', () => scene.lines.some((other) => hasWord(other, accounts)))) ||
      line.sentence.kind === 'bullet' ||
      (line.tokens.some((token) =>
        /^(?:verify|identity|confirm|prove|security|account|name|email|order|access|bestellung|konto|identität|sicherheit)$/.test(
          token.w,
        ),
      ) &&
        !/deliver|ship/.test(words))
    )
  return true
}

/** "The complete new address, including the ZIP code": where the parcel is to go. */
const ofNewAddress = ({ tokens }: Line, { i }: Cue): boolean =>
  tokens.slice(0, i).some(({ w }) => w === 'address') &&
  tokens.slice(0, i).some(({ w }) => /^(?:new|complete|full|delivery|shipping|correct)$/.test(w))

const accounts = new Set(['account', 'identity', 'verify', 'authenticate', 'verification', 'profile'])
const shippingWords = new Set(['shipping', 'delivery', 'ship', 'deliver', 'cost', 'available', 'stock'])

/** What a bot looks up by the name of the shopper. */
const ownThings = new Set(
  'order orders return refund account parcel package delivery ticket purchase subscription payment charged cancel status'.split(
    ' ',
  ),
)
