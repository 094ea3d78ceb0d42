import type { Reply } from '../../call.ts'
import type { Client } from '../clients.ts'
import type { Form } from '../form.ts'
import type { Identity } from '../identity.ts'

/** One way of getting tokens: the client is known, its form is asked for the rest. */
export type GrantType = (form: Form, client: Client, identity: Identity) => Reply
