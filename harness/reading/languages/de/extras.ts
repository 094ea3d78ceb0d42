/** What is sold with a product or done to it, and has a price and a stock of its own. */
export const extras = {
  extra: `
schnürsenkel|einlegesohle|einlegesohlen|untersetzer|untertasse|untertassen|löffel|deckel|riemen|ladegerät|ladekabel|adapter|akku|akkus|batterie|batterien|filter|entkalker|patrone|patronen|zubehör|tasche|hülle|etui
ersatz*|nachfüll*
gebrauchte|gebrauchtes|generalüberholte
geschenkverpackung|geschenkpapier|verpacken|verpackt|einpacken|grußkarte
gravur|gravieren|graviert|personalisierung
montage|aufbau|garantie|garantieverlängerung|versicherung|verlängerung|verlängern|schutzbrief
express
`,
} as const
