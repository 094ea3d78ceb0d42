import { Entry } from './entry.ts'
import { ForeignCall, ForeignHeader, ForeignMessage } from './foreign.ts'
import { Header, journalMajor, journalSchema } from './header.ts'

/** The published JSON Schema of a journal's lines, draft 2020-12. */
export function journalJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://plumbline.example/schemas/journal-${journalMajor}.json`,
    title: 'A line of a Plumbline journal',
    description: `The first line is a header, all others are entries; ${journalSchema}. Readers skip kinds that they do not know.`,
    anyOf: [Header, Entry],
  }
}

/** The published JSON Schema of the lines of a log from elsewhere, draft 2020-12. */
export function foreignJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://plumbline.example/schemas/foreign-1.json',
    title: 'A line of a log from elsewhere that Plumbline can judge',
    anyOf: [ForeignHeader, ForeignMessage, ForeignCall],
  }
}
