// Work that goes on
// It stays until the work is done, and then says how it went.
import type { JSX } from "solid-js";
import { Button, createToaster, Messages, Space } from "solid-reflect/kit";

const save = (): Promise<string> => new Promise(resolve => setTimeout(() => resolve("Draft 3"), 1500));

export default function Loading(): JSX.Element {
  const toaster = createToaster({ placement: "top" });
  const work = (): Promise<string> =>
    toaster.track(save(), {
      loading: { title: "Saving…" },
      success: name => ({ title: `${name} is saved` }),
      danger: () => ({ title: "Not saved" }),
    });
  return (
    <Space>
      <Button onClick={work}>Save</Button>
      <Messages toaster={toaster} label="Messages" />
    </Space>
  );
}
