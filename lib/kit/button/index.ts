export { Button, type ButtonClick, type ButtonProps } from "./button";
export { ButtonLink, type ButtonLinkProps } from "./button-link";
export type { ButtonLook } from "./look";
