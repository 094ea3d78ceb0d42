import type { Line } from '../discourse/scene.ts'

const will = /^(?:will|shall)$/
const writes = /^(?:call|ring|phone|telephone|email|mail|write|message|text|contact)$/
const noNames =
  /^(?:It|This|That|These|Those|We|They|You|He|She|The|Our|Your|And|But|So|Then|Also|Driver|Courier|Carrier|Ups|Dhl|Dpd|Fedex|Usps|Gls|Hermes|Evri|Post|Mail|Bank|Paypal|Klarna|Visa|Today|Tomorrow)$/i

/** "Mara will call you", "and Sam will ring you after nine": where a person is named who will write or call, -1 where none is. */
export const namedPerson = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ raw, kind }, k) =>
      kind === 'word' &&
      /^\p{Lu}\p{Ll}+$/u.test(raw) &&
      !noNames.test(raw) &&
      will.test(tokens[k + 1]?.w ?? '') &&
      tokens
        .slice(k + 2, k + 5)
        .some(
          ({ w }, n, all) =>
            writes.test(w) && /^(?:you|u)$/.test(all[n + 1]?.w ?? tokens[k + 2 + n + 1]?.w ?? ''),
        ),
  )
