import type { JSX } from "solid-js";
import { NoticeRegion, type NoticeRegionProps } from "../internal/toasts/notice-region";

/**
 * Shows a toaster's notices as cards with room for a title, a description and an action.
 *
 * @example
 * const toaster = createToaster();
 * <Notifications toaster={toaster} />;
 */
export function Notifications(props: NoticeRegionProps): JSX.Element {
  return <NoticeRegion {...props} look="notification" />;
}
