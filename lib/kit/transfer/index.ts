export { Transfer } from "./transfer";
export type { TransferMove, TransferOption, TransferPart, TransferProps, TransferSide } from "./transfer-props";
