/** Words that say that something differs from before. */
export const changes = {
  state_change: `
inzwischen|mittlerweile|seitdem|unterdessen|zwischenzeitlich ... ausverkauft|vergriffen|nicht|teurer|günstiger|weg|storniert|wieder|kostet|nur !sein|werden
gerade|soeben|eben ?eben|erst weggegangen|verkauft
soeben|eben ?eben|erst ausverkauft|vergriffen
nicht mehr verfügbar|lieferbar|auf|vorrätig|da
von <money> auf <money> gesunken|gestiegen|gefallen|reduziert|gesenkt|erhöht|geändert
preis|bestand ... hat|haben ?sich geändert
gesunken|gestiegen
hat|haben sich ... geändert
war|waren ... jetzt|nun|inzwischen
`,
} as const
