const off = ':disabled, [type="hidden"], [tabindex="-1"], [aria-hidden="true"]';
const controls = ["input", "select", "textarea", "button", "a[href]", "[tabindex]"]
  .map(name => `${name}:not(${off})`)
  .join();

/** Moves the focus to a form field's control: to the one that is marked as wrong, else to the first. */
export function focusField(field: Element | null | undefined): void {
  const found = [...(field?.querySelectorAll<HTMLElement>(controls) ?? [])];
  (found.find(element => element.getAttribute("aria-invalid") === "true") ?? found[0])?.focus();
}

/** Moves the focus to the first field of a form that is marked as wrong. */
export function focusFirstInvalid(form: HTMLFormElement | undefined): void {
  focusField(form?.querySelector(".kit-form-field[data-invalid]"));
}
