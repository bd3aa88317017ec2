// One notice for a piece of work
// `track` shows that it goes on, and turns into how it ended; the promise is handed on as it is.
import type { JSX } from "solid-js";
import { Button, createToaster, Notifications, Space } from "solid-reflect/kit";

const upload = (): Promise<number> => new Promise(resolve => setTimeout(() => resolve(3), 1500));

export default function Track(): JSX.Element {
  const toaster = createToaster();
  const send = (): Promise<number> =>
    toaster.track(upload(), {
      loading: { title: "Uploading…" },
      success: count => ({ title: `${count} pictures uploaded` }),
      danger: () => ({ title: "Not uploaded" }),
    });
  return (
    <Space>
      <Button variant="solid" onClick={send}>
        Upload
      </Button>
      <Notifications toaster={toaster} />
    </Space>
  );
}
