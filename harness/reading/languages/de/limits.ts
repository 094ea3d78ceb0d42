/** Words of what the bot cannot do or know by design. */
export const limits = {
  limitation: `
keinen|keine|kein ?direkten ?direkte ?live zugriff|einsicht|einblick|zugang
sehe|kenne|habe ?ich keine|keinen ?live daten|bestände|lagerbestand|echtzeitdaten|bestand
darauf|dazu|hierauf|hierzu ?leider keinen|keine zugriff|einsicht|auskunft
kann|können|darf ?ich|wir ?leider|selbst|ihnen|dir|hier|das|dies|es ... nicht|keine|keinen einsehen|sehen|ändern|stornieren|buchen|reservieren|bearbeiten|auslösen|veranlassen|vornehmen|durchführen|bestellen|abschließen|prüfen|ausstellen|anlegen|verschieben|zusagen|versprechen|entscheiden|garantieren|beurteilen|mitteilen
kann|können ich|wir ?leider|hier|das nicht
kann|können ?ich|wir ?ihnen|dir ?dazu|hierzu ?leider ?dazu|hierzu keine auskunft|auskünfte|angaben|aussage|informationen
nicht möglich
liegt ?leider|nicht nicht|außerhalb meiner|meine|in möglichkeiten|macht|befugnisse
nicht ?dafür ?dazu berechtigt|befugt|vorgesehen|ausgelegt
bin|sind ?ich ?nur ein chatbot|bot|assistent ?und
übersteigt meine
unterstütze|unterstützen ?ich|wir ?leider nicht
`,
} as const
