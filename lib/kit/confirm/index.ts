export { ConfirmHost, type ConfirmHostProps } from "./confirm-host";
export { createConfirm, type Confirm, type ConfirmContent, type ConfirmOptions } from "./create-confirm";
