export { CopyButton, type CopyButtonProps } from "./copy-button";
export { CopyableText, type CopyableTextProps } from "./copyable-text";
export { EditableText, type EditableTextProps } from "./editable-text";
export { EllipsisText, type EllipsisTextProps } from "./ellipsis-text";
export { Link, type LinkProps } from "./link";
export { Paragraph, type ParagraphProps } from "./paragraph";
export { Text, type TextProps } from "./text";
export type { TextElement } from "./text-element";
export { Title, type TitleProps } from "./title";
