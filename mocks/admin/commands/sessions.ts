import Type from 'typebox'
import * as shop from '#sandbox'
import { ChannelName, exactly, Ref, Text } from '../parts.ts'
import { commandType } from './command.ts'

const at = { session: Type.String() }

/** Who visits the shop. */
export const sessionCommands = {
  openSession: commandType(
    'somebody comes to the shop on a channel',
    exactly({ channel: ChannelName, guest: Type.Optional(Type.String()) }),
    shop.openSession,
  ),
  identify: commandType(
    'a guest says who they are, by an e-mail or by an order; nothing proves it',
    Type.Union([exactly({ ...at, email: Text }), exactly({ ...at, order: Ref('an order') })]),
    shop.identify,
  ),
  signIn: commandType(
    'a shopper proves who they are',
    exactly({ ...at, shopper: Ref('a shopper') }),
    shop.signIn,
  ),
  failSignIn: commandType('a sign-in does not prove anything', exactly(at), shop.failSignIn),
  signOut: commandType('a shopper signs out', exactly(at), shop.signOut),
  touchSession: commandType('something is done in a session', exactly(at), shop.touchSession),
}
