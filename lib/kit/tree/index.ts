export { moveTreeItem, type TreeDrop } from "./tree-move";
export type { TreeItem } from "./tree-item";
export { Tree, type TreeProps } from "./tree";
