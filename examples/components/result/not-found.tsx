// No such page
// A number in place of the mark.
import type { JSX } from "solid-js";
import { ButtonLink, Result } from "solid-reflect/kit";

export default function NotFound(): JSX.Element {
  return (
    <Result
      icon="404"
      level={3}
      title="There is no such page"
      description="It may have been moved, or never been there."
      action={<ButtonLink href="#home">To the beginning</ButtonLink>}
    />
  );
}
