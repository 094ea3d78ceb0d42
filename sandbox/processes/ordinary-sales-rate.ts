/** How often shoppers of the website buy ordinary products; `run` counts how often that was set. */
export interface OrdinarySales {
  /** On average; 0 is never. */
  readonly perHour: number
  readonly run: number
}

/** One a second: more fills a journal in no time. */
export const mostSalesPerHour = 3600

/** The `policy` entry that notes them. */
export function ordinarySalesNote(perHour: number) {
  return { about: 'api', name: 'ordinary-sales', value: { perHour } } as const
}
