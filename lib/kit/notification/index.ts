export {
  createToaster,
  type Notice,
  type NoticeContent,
  type Toaster,
  type ToasterOptions,
} from "../internal/toasts/create-toaster";
export type { NoticeRegionProps } from "../internal/toasts/notice-region";
export { Notifications } from "./notifications";
