export { acceptUpgrade, isOwnOrigin, shutDownOnSignal } from "./node-socket";
