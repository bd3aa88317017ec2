export { ConfigProvider, type ConfigProviderProps, type ThemeTokens } from "./config-provider";
