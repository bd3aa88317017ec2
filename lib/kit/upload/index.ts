export type { UploadReason, UploadRejection } from "./take-files";
export { Upload, type UploadProps } from "./upload";
export type { UploadHandler, UploadItem, UploadStatus } from "./uploads";
