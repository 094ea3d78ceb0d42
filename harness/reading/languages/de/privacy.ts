/** Words that withhold data for privacy or security. */
export const privacy = {
  privacy_refusal: `
aus datenschutzgründen|sicherheitsgründen
aus gründen des datenschutzes
datenschutz|datenschutzes ... nicht|keine|kein
darf|dürfen|kann|können ... ?über|zu andere|anderen|anderer|fremde|fremden|dritte|dritten ... nicht|keine|auskunft
darf|dürfen ... keine auskunft|auskünfte
<word> anderer|fremder kunden|personen ... nicht|keine
keine|keinen|nicht ?auskunft|daten|informationen ?über|zu ?von andere|anderen|anderer|fremde|fremden|dritte|dritten
gehört ?leider|nicht nicht ?zu ihrem|deinem konto
nur dem|der|für ?den|die kontoinhaber|besteller|kontoinhaberin|bestellerin
`,
} as const
