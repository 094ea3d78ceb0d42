import { type Parsed, problemText, type Scenario, specimens } from '#harness'
import { suite } from '../talk/suite.ts'
import { byId, el } from './dom.ts'

/** What was chosen for the next conversation or play. */
export interface Chosen {
  readonly bot: string
  readonly seed: number
  readonly signedIn: boolean
}

/** Fills the forms with what there is to choose from, and calls back when something was chosen. */
export function setUp(
  start: (chosen: Chosen) => void,
  play: (scenario: Scenario, chosen: Chosen) => void,
): void {
  fillBots()
  const scenarios = fillScenarios()
  byId<HTMLFormElement>('setup').addEventListener('submit', (event) => {
    event.preventDefault()
    start(chosen())
  })
  byId<HTMLFormElement>('scenario-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const scenario = scenarios.get(byId<HTMLSelectElement>('scenario').value)
    if (scenario && byId<HTMLFormElement>('setup').reportValidity()) play(scenario, chosen())
  })
}

/** What the forms say now. */
export function chosen(): Chosen {
  return {
    bot: byId<HTMLSelectElement>('bot').value,
    seed: byId<HTMLInputElement>('seed').valueAsNumber,
    signedIn: byId<HTMLInputElement>('signed-in').checked,
  }
}

function fillBots(): void {
  const select = byId<HTMLSelectElement>('bot')
  for (const { name, title } of Object.values(specimens)) {
    select.append(el('option', { value: name }, `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`))
  }
  const tell = (): void => {
    byId('bot-note').textContent =
      specimens[select.value]?.defect ?? 'Nothing is wrong with it that we know of.'
  }
  select.addEventListener('change', tell)
  tell()
}

function fillScenarios(): ReadonlyMap<string, Scenario> {
  const scenarios = suite.flatMap((parsed) => (parsed.kind === 'scenario' ? [parsed.scenario] : []))
  const select = byId<HTMLSelectElement>('scenario')
  for (const { id, title } of scenarios) select.append(el('option', { value: id }, `${title} (${id})`))
  const byName = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const tell = (): void => {
    const note = byId('scenario-note')
    note.replaceChildren(
      ...[byName.get(select.value)?.shows ?? '', ...suite.flatMap(problemsOf)].map((text) =>
        el('p', {}, text),
      ),
    )
  }
  select.addEventListener('change', tell)
  tell()
  return byName
}

function problemsOf(parsed: Parsed): string[] {
  return parsed.kind === 'problems' ? parsed.problems.map(problemText) : []
}
