/** What a browser did before it had a clipboard to write to, and what it still does without leave or encryption. */
function writeBySelection(text: string, near: HTMLElement): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.className = "kit-hidden";
  area.setAttribute("aria-hidden", "true");
  // Beside the button, not at the page's end: a dialog would take the focus back from outside of it.
  near.after(area);
  area.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  return done;
}

/**
 * Puts text into the clipboard, also where the page has no leave to, or no clipboard at all because it is not
 * encrypted. Tells whether it is there. Call it for a click: browsers heed nothing else.
 */
export async function writeClipboard(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text, near);
  }
}
