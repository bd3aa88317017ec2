import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/toast";
import { For, createMemo, createUniqueId, type JSX } from "solid-js";
import "../../styles/tokens.css";
import "../../styles/base.css";
import "../toast.css";
import { toast as english } from "../../locale/english-strings";
import { useConfig, useStrings } from "../config";
import type { Toaster } from "./create-toaster";
import { NoticeRow } from "./notice-row";

export type NoticeRegionProps = {
  /** The queue to show, made with `createToaster`. One region per toaster. */
  toaster: Toaster;
  /** Names the region for assistive technology. */
  label?: string;
};

/** How a region's notices look: cards, or short one-liners. */
export type NoticeLook = { look: "notification" | "message" };

/** The notices of a toaster, wherever its placement says. */
export function NoticeRegion(props: NoticeRegionProps & NoticeLook): JSX.Element {
  const config = useConfig();
  const strings = useStrings("toast", english);
  const service = useMachine(zag.group.machine, {
    id: createUniqueId(),
    get store() {
      return props.toaster.store;
    },
  });
  const api = createMemo(() => zag.group.connect(service, normalizeProps));
  const group = createMemo(() => api().getGroupProps());
  // Zag hands out new objects for every change; rows are kept by id, so that focus and clocks survive an update.
  const ids = createMemo(() =>
    api()
      .getToasts()
      .map(toast => toast.id ?? ""),
  );
  return (
    // The direction is set here and not in the machine, which would turn its logical insets round a second time.
    <div {...group()} dir={config.direction()} class="kit-toast-region" aria-label={props.label ?? strings().region}>
      <For each={ids()}>
        {(id, index) => {
          const notice = createMemo<zag.Props>(
            last =>
              api()
                .getToasts()
                .find(toast => toast.id === id) ?? last,
            { id, parent: service },
          );
          return (
            <NoticeRow notice={notice} index={index} parent={service} closeLabel={strings().close} look={props.look} />
          );
        }}
      </For>
    </div>
  );
}
