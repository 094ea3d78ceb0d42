/** The chat, and what lay behind each turn. */
export const talk = `
.turn {
  display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.6rem 1.8rem;
  padding: 1rem 0; border-top: 1px solid var(--line);
}
.talk .turn:first-child { border-top: 0; padding-top: 0.2rem; }
.turn-head { font-size: 0.85rem; color: var(--soft); }
.chat { display: flex; flex-direction: column; gap: 0.55rem; min-width: 0; }
.bubble { border-radius: 14px; padding: 0.55rem 0.9rem; max-width: 92%; }
.bubble.shopper { align-self: flex-end; background: var(--shopper); border-bottom-right-radius: 4px; }
.bubble.bot { align-self: flex-start; background: var(--sunk); border-bottom-left-radius: 4px; }
.who { display: block; font-size: 0.8rem; color: var(--soft); }
.words { white-space: pre-wrap; }
.no-reply { color: var(--error); font-weight: 600; }
.part { margin-top: 0.5rem; }
.part.button { display: inline-block; margin-right: 0.3rem; }
.part-kind { font-size: 0.8rem; color: var(--soft); }
.pill { display: inline-block; border: 1px solid var(--strong-line); border-radius: 2rem; padding: 0.05rem 0.8rem; }
.card-part { border: 1px solid var(--strong-line); border-radius: 10px; padding: 0.5rem 0.8rem; background: var(--sheet); }
.target { color: var(--soft); display: block; }

mark { background: var(--wash); color: inherit; border-bottom: 2px solid var(--tone); border-radius: 3px 3px 0 0; padding: 0.05em 0.1em; }
.ref { margin-left: 0.3em; }
.rest { margin-top: 0.4rem; }
.rest[open] { max-height: 40rem; overflow-y: auto; }

.behind { border-left: 2px solid var(--line); padding-left: 1rem; font-size: 0.925rem; min-width: 0; }
.behind h5 + ul, .behind h5 + p { margin-top: 0.15rem; }
.behind h5:not(:first-child) { margin-top: 0.8rem; }
.calls li { padding: 0.1rem 0; }
.meanwhile li + li { margin-top: 0.3rem; }
.calls .refused code { color: var(--fail); }
@media (max-width: 46rem) {
  .turn { grid-template-columns: minmax(0, 1fr); }
  .behind { margin-left: 0.4rem; }
}
`
