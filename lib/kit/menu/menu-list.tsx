import {
  Index,
  Match,
  Show,
  Switch,
  createEffect,
  createMemo,
  createUniqueId,
  on,
  onCleanup,
  type JSX,
} from "solid-js";
import { createEarlyInput } from "../internal/field";
import { ChevronDownGlyph } from "../internal/glyphs";
import type { MenuGroup, MenuItem, MenuLink, MenuSub } from "./menu-items";
import { useMenu } from "./menu-state";
import { placeFlyout, unplaceFlyout } from "./place-flyout";

function Face(props: { item: MenuLink | MenuSub }): JSX.Element {
  return (
    <>
      <Show when={props.item.icon}>
        {icon => (
          <span data-part="icon" aria-hidden="true">
            {icon()}
          </span>
        )}
      </Show>
      <span data-part="label">{props.item.label}</span>
    </>
  );
}

function Link(props: { item: MenuLink }): JSX.Element {
  const menu = useMenu();
  const current = (): "page" | undefined => (menu.value() === props.item.key ? "page" : undefined);
  const choose = (element: HTMLElement): void => {
    // What is chosen closes the submenu it stands in: the focus goes to what opened that.
    if (menu.floating()) element.closest("[data-level='0'] > li > details")?.querySelector("summary")?.focus();
    menu.select(props.item.key);
  };
  const inner = (): JSX.Element => (
    <>
      <Face item={props.item} />
      <Show when={props.item.extra}>{extra => <span data-part="extra">{extra()}</span>}</Show>
    </>
  );
  return (
    <Show
      when={props.item.href !== undefined}
      fallback={
        <button
          type="button"
          data-part="item"
          data-key={props.item.key}
          aria-current={current() === undefined ? undefined : "true"}
          disabled={props.item.disabled}
          onClick={event => choose(event.currentTarget)}
        >
          {inner()}
        </button>
      }
    >
      <a
        href={props.item.disabled ? undefined : props.item.href}
        data-part="item"
        data-key={props.item.key}
        aria-current={current()}
        aria-disabled={props.item.disabled ? "true" : undefined}
        onClick={event => {
          if (!props.item.disabled) choose(event.currentTarget);
        }}
      >
        {inner()}
      </a>
    </Show>
  );
}

// Long enough to cross a corner on the way into a submenu.
const closeDelay = 200;
const openDelay = 80;

function Sub(props: { item: MenuSub; level: number; hover: boolean }): JSX.Element {
  const menu = useMenu();
  let details: HTMLDetailsElement | undefined;
  let summary: HTMLElement | undefined;
  let list: HTMLUListElement | undefined;
  const open = createMemo(() => menu.isOpen(props.item.key));
  const beneath = (): boolean => menu.mode() === "horizontal" && props.level === 0;
  // The browser opens and closes it: by a click before the page is hydrated, or to show a word that was searched for.
  const take = (element: HTMLDetailsElement): void => {
    if (element.open === open()) return;
    menu.setOpen(props.item.key, element.open);
    if (element.open !== open()) element.open = open();
  };
  createEarlyInput(
    () => details,
    element => element.open !== open(),
    take,
  );
  createEffect(() => {
    if (list === undefined || summary === undefined) return;
    const [shown, anchor, below] = [list, summary, beneath()];
    if (!menu.floating() || !open()) {
      unplaceFlyout(shown);
      return;
    }
    const place = (): void => placeFlyout(anchor, shown, below);
    place();
    addEventListener("resize", place);
    addEventListener("scroll", place, { capture: true, passive: true });
    onCleanup(() => {
      removeEventListener("resize", place);
      removeEventListener("scroll", place, { capture: true });
    });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  // What was opened or closed meanwhile in another way stays so.
  createEffect(on(open, () => clearTimeout(timer)));
  const point = (event: PointerEvent, opened: boolean): void => {
    if (!menu.floating() || !props.hover || event.pointerType !== "mouse" || props.item.disabled) return;
    clearTimeout(timer);
    timer = setTimeout(() => menu.setOpen(props.item.key, opened), opened ? openDelay : closeDelay);
  };
  return (
    <details
      ref={details}
      data-part="submenu"
      data-key={props.item.key}
      data-floating={menu.floating() ? "" : undefined}
      open={open()}
      on:toggle={event => take(event.currentTarget)}
      on:pointerenter={event => point(event, true)}
      on:pointerleave={event => point(event, false)}
    >
      <summary
        ref={summary}
        data-part="item"
        data-holds={menu.holds(props.item.key) ? "" : undefined}
        tabindex={props.item.disabled ? -1 : undefined}
        aria-disabled={props.item.disabled ? "true" : undefined}
        on:click={event => {
          // At once: of what the browser opens itself it tells a task later, and a key in between would be lost.
          event.preventDefault();
          // What pointing opened, the click that follows must not close. A key's click has no number.
          const pointed = menu.floating() && props.hover && open() && event.detail > 0;
          if (!pointed && !props.item.disabled) menu.setOpen(props.item.key, !open());
        }}
      >
        <Face item={props.item} />
        <span data-part="mark" aria-hidden="true">
          <ChevronDownGlyph />
        </span>
      </summary>
      <MenuList
        ref={element => (list = element)}
        items={props.item.children}
        level={props.level + 1}
        hover={props.hover}
      />
    </details>
  );
}

function Group(props: { item: MenuGroup; level: number; hover: boolean }): JSX.Element {
  const id = createUniqueId();
  return (
    <>
      <div id={id} data-part="group-label">
        {props.item.label}
      </div>
      <MenuList labelledBy={id} items={props.item.children} level={props.level} hover={props.hover} />
    </>
  );
}

type MenuListProps = {
  items: readonly MenuItem[];
  level: number;
  hover: boolean;
  labelledBy?: string;
  ref?: (element: HTMLUListElement) => void;
};

/** One list of a menu; submenus and groups hold lists in turn. */
export function MenuList(props: MenuListProps): JSX.Element {
  const is =
    <T extends MenuItem>(test: (item: MenuItem) => item is T) =>
    (item: MenuItem): T | undefined =>
      test(item) ? item : undefined;
  const group = is((item): item is MenuGroup => item.type === "group");
  const sub = is((item): item is MenuSub => item.type === undefined && item.children !== undefined);
  const link = is((item): item is MenuLink => item.type === undefined && item.children === undefined);
  return (
    <ul
      ref={element => props.ref?.(element)}
      data-part="list"
      data-level={props.level}
      aria-labelledby={props.labelledBy}
    >
      <Index each={props.items}>
        {item => (
          <Switch fallback={<li data-part="divider" aria-hidden="true" />}>
            <Match when={link(item())}>
              {found => (
                <li>
                  <Link item={found()} />
                </li>
              )}
            </Match>
            <Match when={sub(item())}>
              {found => (
                <li>
                  <Sub item={found()} level={props.level} hover={props.hover} />
                </li>
              )}
            </Match>
            <Match when={group(item())}>
              {found => (
                <li data-part="group">
                  <Group item={found()} level={props.level} hover={props.hover} />
                </li>
              )}
            </Match>
          </Switch>
        )}
      </Index>
    </ul>
  );
}
