import { splitProps, type JSX } from "solid-js";
import { Button, type ButtonProps } from "../button/button";
import { ButtonGroup } from "../button-group/button-group";
import { useStrings } from "../internal/config";
import { ChevronDownGlyph } from "../internal/glyphs";
import { dropdown as english } from "../locale/english-strings";
import { Dropdown, type DropdownProps } from "./dropdown";

export type DropdownButtonProps = Omit<ButtonProps, "onSelect"> &
  Pick<DropdownProps, "items" | "onSelect" | "placement"> & {
    /** What the arrow is called. "More actions" in the reader's language unless given. */
    menuLabel?: string;
  };

/**
 * A button that does the usual, and beside it an arrow with what else can be done. Attributes go to the button.
 *
 * @example
 * <DropdownButton items={[{ key: "draft", label: "Save as draft" }]} onSelect={run} onClick={publish}>Publish</DropdownButton>
 */
export function DropdownButton(props: DropdownButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ["items", "onSelect", "placement", "menuLabel"]);
  const strings = useStrings("dropdown", english);
  return (
    <ButtonGroup>
      <Button {...rest} />
      <Dropdown items={own.items} onSelect={own.onSelect} placement={own.placement ?? "bottom-end"}>
        <Button
          variant={rest.variant}
          tone={rest.tone}
          size={rest.size}
          disabled={rest.disabled}
          icon={<ChevronDownGlyph />}
          aria-label={own.menuLabel ?? strings().more}
        />
      </Dropdown>
    </ButtonGroup>
  );
}
