import { createContext, useContext } from "solid-js";
import type { DialogState } from "./types";

export const DialogContext = /* @__PURE__ */ createContext<DialogState>();

/** The dialog a part belongs to. */
export function useDialog(): DialogState {
  const state = useContext(DialogContext);
  if (state === undefined) throw new Error("A part of a dialog was used outside of it: put it within Modal.Root.");
  return state;
}
