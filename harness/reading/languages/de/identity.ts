/** Words that ask who the shopper is, and of data that prove it. */
export const identity = {
  auth_need: `
melden|melde|loggen|logge ?sie|dich ?sich ?bitte|zuerst|zunächst|erst an|ein
melden|melde|loggen|logge ?sie|dich sich ... an|ein
einloggen
musst|müssen|müsst ?du|sie|ihr ?dafür|dazu|zuerst|erst eingeloggt|angemeldet sein
^^ anmelden
bitte|zuerst|erst|zunächst|dich|sich|euch|sie|neu|erneut|wieder|hier|jetzt|dazu|müssen|musst|können|kannst anmelden
anmelden ,|um|und|damit
bestätigen|bestätige|verifizieren|nachweisen ... identität
identität bestätigen|prüfen|nachweisen|verifizieren
wer sie|du sind|bist
ob sie|du es wirklich|tatsächlich
zu ihrer|deiner sicherheit
`,
  'noun:identity': `
postleitzahl|plz
geburtsdatum|geburtstag
e mail ?adresse
email|mailadresse|emailadresse
telefonnummer|handynummer|mobilnummer
vollständiger|vollständigen|voller|ihr|ihren|dein|deinen ?vor ?und ?voller ?vollständigen name|namen|nachname|nachnamen
vor und nachname|nachnamen
nachname|nachnamen
kundennummer
passwort|pin|kennwort
code ... geschickt|gesendet|zugeschickt|zugesandt
sicherheitscode|bestätigungscode|einmalcode
sicherheitsfrage
rechnungsadresse
`,
} as const
