/** Words of the sentence above a list. */
export const leads = {
  /** The list holds what may be chosen, or done. */
  'lead:menu': `
what would|can|do|may you|i|we ?like|want|need ?me ?to ?do ?help ?assist .. ?
how can|may|could|should i|we help|assist
which ?one ?of ?these|the|following ... ?
please|kindly ?tell ?me ?first choose|select|pick|tell
choose|select|pick ?one ?an|from|a|what|which|the|your|any|one option|options|below|topic|category|reason|following
would you like|prefer ?me ?to ?: $
would you like|prefer ?me ?to :
you can|could|may|might ?also ?now ?either ?just ?simply :
you can|could|may ?also ?now do|use|try|choose ?the|one|any|of|these|following ... :
i|we can|could|may ?also ?gladly help|assist ?you ?with
i|we am|are ?here ?able|happy|glad to help ?you ?with
here is|are what|how|the|your|some|a ?few ?things|options|choices|steps|ways ... can|could|options|choices|steps|ways|topics ?do ?:
what i|we can ?do ?for ?you ?:
skills|abilities|services :
options|choices|topics|menu ?are :
what happened|went|is ?the ?wrong ?issue ?problem ?reason ... ?
what seems ?to ?be
reason|issue|problem ?for|with ?your|the ?return|order|cancellation :
next steps :
follow|these ?these|the ?following|simple|easy ?few steps
this is|works how
how it works
how to ... :
here is how to|you|we|:
is it about :
which ?one ?of ?these describes|applies|fits
to add|cancel|return|get|track|start|reorder|change|place|buy|order|check|do|request ... :
status|statuses mean|means|explained|legend|meaning|meanings
what ?do|does|the ?each ?status|statuses mean|means ?:
`,
  /** An entry that begins so is something to choose. */
  'lead:choice': `
^^ add|remove|cancel|track|view|see|check|start|open|close|get|save|notify|contact|talk|speak|buy|keep|continue|proceed|choose|select|find|browse|create !<num>|:
^^ return|order|refund|request|change|update|reorder|exchange|report|chat my|your|a|an|the|this|it|them|another|item|items|something|with
`,
} as const
