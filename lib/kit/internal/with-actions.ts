/** What a machine of Zag says of its actions. */
type Acting = { readonly implementations?: { readonly actions?: object | undefined } | undefined };

type Actions<Machine extends Acting> = NonNullable<NonNullable<Machine["implementations"]>["actions"]>;

/** A machine of Zag, but that some of its actions are ours. */
export function withActions<Machine extends Acting>(machine: Machine, actions: Partial<Actions<Machine>>): Machine {
  const own = machine.implementations;
  return { ...machine, implementations: { ...own, actions: { ...own?.actions, ...actions } } };
}
