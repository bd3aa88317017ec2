export { acceptUpgrade, isSameOrigin } from "./node-socket";
