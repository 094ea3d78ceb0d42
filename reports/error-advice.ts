/** The stable code that the reason of an error begins with, such as `bot/unreachable`. */
export function codeOf(because: string): string | undefined {
  return /^([a-z][a-z-]*\/[a-z][a-z0-9-]*)(?:: |$)/.exec(because)?.[1]
}

/** What to do about an episode that could not be played. */
export function adviceFor(code: string | undefined): string {
  return advice[code ?? ''] ?? otherwise
}

const otherwise =
  'Read the end of the episode’s journal: its last entry says what stopped it. Then run again.'

const advice: Readonly<Record<string, string>> = {
  'bot/unreachable': 'Start the bot, check the address in its config, and run again.',
  'bot/not-started': 'Run the start command of its config by hand and see what it says.',
  'bot/timeout': 'See why the bot took so long, or raise the time limit in its config.',
  'bot/unreadable': 'Compare the path to the replies in its config with what the bot really sends.',
  'bot/carries-state':
    'The bot keeps answers across conversations: say `restart: COMMAND` or `world: shared` in its config.',
  'journal/full': 'The bot called the shop without end: look at the last calls in the journal.',
  'journal/truncated': 'The journal has no end, so the run was cut off: play the episode again.',
  'scenario/not-given': 'Ask the shop for what it has: fewer traits, or another shop.',
  'world/mismatch': 'Let the bot hand on the address and the key of its own conversation only.',
}
