import type { JSX } from "solid-js";
import { NoticeRegion, type NoticeRegionProps } from "../internal/toasts/notice-region";

/**
 * Shows a toaster's notices as short one-liners, without a close button. Made for `placement: "top"`.
 *
 * @example
 * const messages = createToaster({ placement: "top" });
 * <Messages toaster={messages} />;
 */
export function Messages(props: NoticeRegionProps): JSX.Element {
  return <NoticeRegion {...props} look="message" />;
}
