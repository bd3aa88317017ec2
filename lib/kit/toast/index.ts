export { createToaster, type Notice, type NoticeContent, type Toaster, type ToasterOptions } from "./create-toaster";
export { Messages, Notifications, type NoticeRegionProps } from "./notice-region";
