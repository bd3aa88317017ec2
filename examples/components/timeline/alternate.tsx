// On both sides
// By turns at the left and the right; on a narrow window all on one side.
import Clock from "lucide-solid/icons/clock";
import type { JSX } from "solid-js";
import { Icon, Timeline } from "solid-reflect/kit";

export default function Alternate(): JSX.Element {
  return (
    <Timeline
      mode="alternate"
      items={[
        { label: "2015-09-01", content: "Create a services site" },
        { label: "2015-09-01 09:12", content: "Solve initial network problems", tone: "success" },
        { label: "2015-09-02", content: "Technical testing, with a mark of its own", icon: <Icon as={Clock} /> },
        { label: "2015-09-03", content: "Network problems being solved", tone: "danger" },
      ]}
    />
  );
}
