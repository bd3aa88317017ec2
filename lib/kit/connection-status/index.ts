export { ConnectionStatus, type ConnectionState, type ConnectionStatusProps } from "./connection-status";
