const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const time = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)'
const month = `(?<month>${months.join('|')})`

const forms = [
  `^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d{2}) ${month} (?<year>\\d{4}) ${time} GMT$`,
  `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d{2})-${month}-(?<year>\\d{2}) ${time} GMT$`,
  `^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`,
].map((form) => new RegExp(form))

/**
 * The instant that a header names, in ms; undefined where it is no date of HTTP. A year of two digits is the one that is
 * at most 50 years after `now`.
 * @see RFC 9110, section 5.6.7: the three forms that a recipient takes
 */
export function httpDate(text: string, now: number): number | undefined {
  for (const form of forms) {
    const { groups } = form.exec(text) ?? {}
    if (!groups) continue
    const [year, day, hour, minute, second] = ['year', 'day', 'hour', 'minute', 'second'].map((part) =>
      Number(groups[part]),
    ) as [number, number, number, number, number]
    const whole = groups.year?.length === 2 ? withCentury(year, now) : year
    const at = Date.UTC(whole, months.indexOf(groups.month ?? ''), day, hour, minute, second)
    return new Date(at - (second === 60 ? 1000 : 0)).getUTCDate() === day ? at : undefined
  }
  return undefined
}

function withCentury(year: number, now: number): number {
  const today = new Date(now).getUTCFullYear()
  const century = today - (today % 100)
  const near = century + year
  return near > today + 50 ? near - 100 : near
}
