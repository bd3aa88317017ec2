// Until it is dealt with
// An endless duration, an action, and no way to close it but to use it. The page can take it away too.
import type { JSX } from "solid-js";
import { Button, createToaster, Notifications, Space } from "solid-reflect/kit";

export default function Stay(): JSX.Element {
  const toaster = createToaster({ placement: "bottom-end" });
  const ask = (): void => {
    toaster.show({
      id: "update",
      title: "A new version is there",
      description: "What was typed is kept.",
      duration: Infinity,
      closable: false,
      action: { label: "Reload", onClick: () => toaster.success("Reloaded") },
    });
  };
  return (
    <Space>
      <Button onClick={ask}>Look for a new version</Button>
      <Button variant="ghost" onClick={() => toaster.dismiss("update")}>
        Never mind
      </Button>
      <Notifications toaster={toaster} label="Updates" />
    </Space>
  );
}
