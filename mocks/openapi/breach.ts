import type { TSchema } from 'typebox'
import { bodyOf } from '../body-of.ts'
import type { Reply } from '../call.ts'
import { compiled } from '../compiled.ts'
import type { Route } from '../route.ts'
import { type Answered, answersOf, problemType } from './answers.ts'
import { Problem } from './problem-schema.ts'

/** In what an answer breaks its route's contract, in words; undefined where it keeps it. */
export function breachOf(route: Route, reply: Reply): string | undefined {
  const answered = answersOf(route).get(reply.status)
  const what = answered ? wrongBody(answered, reply) : 'the contract names no such status'
  return what && `${route.name} answers ${reply.status}: ${what}`
}

function wrongBody({ content, mayBeEmpty, codes }: Answered, reply: Reply): string | undefined {
  const { text, headers } = bodyOf(reply)
  if (text === null && !reply.stream) return mayBeEmpty ? undefined : 'a body is needed, and there is none'
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  if (!content.has(type)) return `the contract names no body of the type ${type || '(none)'}`
  const schema = content.get(type)
  if (!schema) return undefined
  // What goes over the wire: a member that is undefined is not there.
  const sent: unknown = JSON.parse(text ?? 'null')
  return type === problemType ? wrongProblem(codes, reply.status, sent) : misfit(schema, sent)
}

/** All problems have one schema, which is compiled once; what differs is the code. */
function wrongProblem(codes: readonly string[], status: number, sent: unknown): string | undefined {
  const wrong = misfit(Problem, sent)
  if (wrong) return wrong
  const { code, status: said } = sent as { code: string; status: number }
  if (said !== status) return `it says that its status is ${said}`
  return codes.includes(code) ? undefined : `the contract names no problem ${code}`
}

function misfit(schema: TSchema, sent: unknown): string | undefined {
  const validator = compiled(schema)
  if (validator.Check(sent)) return undefined
  const [first] = validator.Errors(sent)
  const words = first?.keyword === 'boolean' ? 'is not in the contract' : first?.message
  return `${first?.instancePath || 'the body'} ${words ?? 'does not fit its schema'}`
}
