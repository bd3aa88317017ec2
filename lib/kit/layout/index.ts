export { Layout, type LayoutHeaderProps, type LayoutProps, type LayoutSiderProps } from "./layout";
