import { BadFault, readSetting } from '#sandbox'
import { settingOf } from '../vocabulary/facts/faults.ts'
import type { Scenario } from './scenario.ts'
import type { YamlFile } from './yaml-file.ts'

/** Notes what fits the form and yet says nothing, or can't be. */
export function checkSense(yaml: YamlFile, { given, steps }: Pick<Scenario, 'given' | 'steps'>): void {
  const lastMessage = steps.findLastIndex((step) => 'shopper' in step)
  if (lastMessage < 0)
    yaml.note(['steps'], 'nobody says anything: a step that begins with "shopper" is needed')
  steps.forEach((step, index) => {
    if (lastMessage >= 0 && 'when' in step && index > lastMessage) {
      yaml.note(['steps', index], 'this can never happen: the chatbot is not spoken to after it; move it up')
    }
    if ('shopper' in step && step.asks?.quantity !== undefined && step.asks['add to cart'] === undefined) {
      const path = ['steps', index, 'asks']
      yaml.noteKey(path, 'quantity', '"quantity" belongs to "add to cart", which is not here')
    }
  })
  checkFaults(yaml, given)
}

/** A fault whose parameters make no sense, or that nothing ever begins. */
function checkFaults(yaml: YamlFile, { faults = {} }: Scenario['given']): void {
  for (const [name, fault] of Object.entries(faults)) {
    try {
      readSetting(settingOf(fault))
    } catch (error) {
      if (!(error instanceof BadFault)) throw error
      yaml.note(['given', 'faults', name], error.message)
    }
  }
}
