import { splitProps, type JSX } from "solid-js";
import { passRef } from "../internal/field";
import { CopyButton } from "./copy-button";
import { Text, type TextProps } from "./text";

export type CopyableTextProps = TextProps & {
  /** What is copied. The text as it stands unless given. */
  text?: string | (() => string);
  /** Told when it is in the clipboard. */
  onCopied?: (text: string) => unknown;
};

/**
 * A piece of text with a button that copies it.
 *
 * @example
 * <CopyableText as="code">npm install solid-reflect</CopyableText>
 */
export function CopyableText(props: CopyableTextProps): JSX.Element {
  const [own, rest] = splitProps(props, ["text", "onCopied", "ref"]);
  let element: HTMLElement | undefined;
  return (
    <span class="kit-copyable">
      <Text
        {...rest}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
      />
      <CopyButton text={own.text ?? (() => element?.textContent ?? "")} onCopied={own.onCopied} />
    </span>
  );
}
