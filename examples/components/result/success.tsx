// Done
// What was done, what comes next, and where to go from here.
import type { JSX } from "solid-js";
import { ButtonLink, Result } from "solid-reflect/kit";

export default function Success(): JSX.Element {
  return (
    <Result
      tone="success"
      level={3}
      title="Thank you"
      description="Order 1042 is on its way. We write as soon as it leaves the house."
      action={
        <>
          <ButtonLink href="#shop" variant="solid">
            Go on shopping
          </ButtonLink>
          <ButtonLink href="#order">See the order</ButtonLink>
        </>
      }
    />
  );
}
