// Back to the top
// It appears at the lower end of the window once the page is scrolled far enough. Scroll this page to see it.
import type { JSX } from "solid-js";
import { BackTop, Paragraph } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <div>
      <Paragraph>Far down on a long page a button leads back to its beginning.</Paragraph>
      <BackTop threshold={300} />
    </div>
  );
}
