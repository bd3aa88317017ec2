// Directory
// Icons come from the data, and a click on a folder's name opens it.
import File from "lucide-solid/icons/file";
import Folder from "lucide-solid/icons/folder";
import type { JSX } from "solid-js";
import { Tree, type TreeItem } from "solid-reflect/kit";

const file = (title: string): TreeItem => ({ key: title, title, icon: () => <File /> });
const folder = (title: string, children: TreeItem[]): TreeItem => ({
  key: title,
  title,
  icon: () => <Folder />,
  children,
});

const items = [folder("letters", [file("to-anna.md"), file("to-ben.md")]), folder("bills", [file("2026-03.pdf")])];

export default function Directory(): JSX.Element {
  return (
    <Tree
      aria-label="Documents"
      items={items}
      selection="multiple"
      expandOnClick
      lines
      defaultExpandedKeys={["letters"]}
    />
  );
}
