// A link that looks like one
// To go somewhere is a link: it opens in a new tab with the middle button and works before the page wakes up.
import ShoppingCart from "lucide-solid/icons/shopping-cart";
import type { JSX } from "solid-js";
import { ButtonLink, Icon, Space } from "solid-reflect/kit";

export default function AsLink(): JSX.Element {
  return (
    <Space direction="vertical" style={{ "max-inline-size": "20rem" }}>
      <ButtonLink href="#checkout" variant="solid" block icon={<Icon as={ShoppingCart} />}>
        Go to the checkout
      </ButtonLink>
      <ButtonLink href="#basket" block>
        Change the basket
      </ButtonLink>
    </Space>
  );
}
