export { QRCode, type QRCodeProps, type QRCodeStatus } from "./qr-code";
