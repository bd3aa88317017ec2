export { acceptUpgrade } from "./node-socket";
export { isOwnOrigin } from "./origin";
export { shutDownOnSignal } from "./shut-down";
