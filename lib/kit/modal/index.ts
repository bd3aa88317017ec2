export { Modal, type ModalProps } from "./modal";
export type { ModalRootProps } from "./modal-root";
