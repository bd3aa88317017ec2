export { ThemeSwitch, themeScript, type Theme, type ThemeSwitchProps } from "./theme-switch";
