import { A, useSearchParams } from "@solidjs/router";
import { For } from "solid-js";
import { Space } from "solid-reflect/kit";
import { DrinkPage } from "./drinks/drink-page";
import { type Drink, isDrink, menu } from "./drinks/menu";

const DRINKS = Object.keys(menu).filter(isDrink);

export default function FoldersAndRoutes() {
  const [search] = useSearchParams();
  const drink = (): Drink => (isDrink(search.drink) ? search.drink : "tea");
  return (
    <Space direction="vertical" gap="medium">
      <nav aria-label="Drinks">
        <Space gap="medium">
          <For each={DRINKS}>
            {name => (
              <A href={`?drink=${name}`} noScroll aria-current={name === drink() ? "page" : undefined}>
                {menu[name].name}
              </A>
            )}
          </For>
        </Space>
      </nav>
      <DrinkPage drink={drink()} />
    </Space>
  );
}
