export { Anchor, type AnchorItem, type AnchorProps } from "./anchor";
