export { Link, type LinkProps } from "./link";
export { Paragraph, type ParagraphProps } from "./paragraph";
export { Text, type TextProps } from "./text";
export { Title, type TitleProps } from "./title";
