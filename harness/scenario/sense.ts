import type { Happening, Scenario, Step } from './scenario.ts'
import type { Path } from './schema-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'

/** Notes what fits the form and yet says nothing, or two things at once. */
export function checkSense(yaml: YamlFile, { steps, expect }: Pick<Scenario, 'steps' | 'expect'>): void {
  const lastMessage = steps.findLastIndex((step) => 'shopper' in step)
  if (lastMessage < 0)
    yaml.note(['steps'], 'nobody says anything: a step that begins with "shopper" is needed')
  steps.forEach((step, index) => {
    checkStep(yaml, step, ['steps', index])
    if (lastMessage >= 0 && 'when' in step && index > lastMessage) {
      yaml.note(['steps', index], 'this can never happen: the chatbot is not spoken to after it; move it up')
    }
  })
  expect.forEach((expectation, index) => {
    const path = ['expect', index]
    const { quantity, 'cart is empty': empty } = expectation
    oneOfTwo(yaml, path, expectation, ['cart holds', 'cart is empty'])
    if (empty && quantity !== undefined) {
      yaml.noteKey(path, 'quantity', '"quantity" belongs to "cart holds"; an empty cart has none')
    }
  })
}

function checkStep(yaml: YamlFile, step: Step, path: Path): void {
  if ('shopper' in step && step.asks?.quantity !== undefined && step.asks['add to cart'] === undefined) {
    yaml.noteKey([...path, 'asks'], 'quantity', '"quantity" belongs to "add to cart", which is not here')
  }
  if ('when' in step) checkHappening(yaml, step.happens, [...path, 'happens'])
  if ('elsewhere' in step) checkHappening(yaml, step.elsewhere, [...path, 'elsewhere'])
}

function checkHappening(yaml: YamlFile, happening: Happening, path: Path): void {
  oneOfTwo(yaml, path, happening, ['sold', 'restocked'])
  if (happening.restocked !== undefined && happening.quantity === 'all') {
    yaml.note([...path, 'quantity'], '"all" can be sold; how many are restocked is a whole number')
  }
}

function oneOfTwo(yaml: YamlFile, path: Path, value: object, keys: readonly [string, string]): void {
  const [one, other] = keys
  if (one in value && other in value)
    yaml.noteKey(path, other, `"${one}" and "${other}" are two things; make them two entries`)
  if (!(one in value) && !(other in value)) yaml.note(path, `"${one}" or "${other}" is missing`)
}
