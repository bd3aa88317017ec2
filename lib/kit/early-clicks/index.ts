export { EarlyClicks, earlyClicksScript, type EarlyClicksProps } from "./early-clicks";
