// Where it stands
// In any corner or in the middle of an edge; “start” and “end” turn round with the direction of reading.
import { For, type JSX } from "solid-js";
import { Button, createToaster, Notifications, Space } from "solid-reflect/kit";

const placements = ["top-start", "top-end", "bottom-start", "bottom-end"] as const;

export default function Placement(): JSX.Element {
  return (
    <Space>
      <For each={placements}>
        {placement => {
          const toaster = createToaster({ placement });
          return (
            <>
              <Button onClick={() => toaster.info("A visitor", { description: "Somebody rang the bell." })}>
                {placement}
              </Button>
              <Notifications toaster={toaster} label={`Notices, ${placement}`} />
            </>
          );
        }}
      </For>
    </Space>
  );
}
