import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openDrink } from "../live";
import type { Drink } from "./menu";

/** One page: what it shows is opened with what its route says. */
export function DrinkPage(props: { drink: Drink }) {
  const drink = createLive(openDrink, () => [props.drink]);
  return (
    <Space wrap gap="medium">
      <output>
        {drink.name()} at {drink.degrees()} °C, {drink.cups()} cups
      </output>
      <Button onClick={drink.pour}>Pour</Button>
    </Space>
  );
}
