// With marks and another separator
// The separator is made anew for each place.
import FileText from "lucide-solid/icons/file-text";
import Folder from "lucide-solid/icons/folder";
import type { JSX } from "solid-js";
import { Breadcrumb, Icon } from "solid-reflect/kit";

export default function Icons(): JSX.Element {
  return (
    <Breadcrumb
      aria-label="Place among the files"
      separator="/"
      items={[
        { label: "Files", href: "#files", icon: <Icon as={Folder} /> },
        { label: "Letters", href: "#letters", icon: <Icon as={Folder} /> },
        { label: "from-the-sea.txt", icon: <Icon as={FileText} /> },
      ]}
    />
  );
}
