import { createContext, createRenderEffect, useContext, type Accessor, type JSX } from "solid-js";
import { Portal } from "solid-js/web";
import "./layer.css";
import { useConfig } from "./config";
import { tokenStyle } from "./style";

/**
 * The element within a modal overlay that takes the overlays opened from it. What stands outside a modal one is out of
 * reach for assistive technology and for the focus, so a list opened in it has to stand in it as well.
 */
export const LayerHost = /* @__PURE__ */ createContext<Accessor<HTMLElement | undefined>>(() => undefined);

export type LayerProps = {
  /** Straight into the body, above whatever is open: for what is modal itself. */
  top?: boolean;
  children: JSX.Element;
};

/**
 * Draws an overlay outside of the place it was written in, so that nothing there clips or covers it, with the language,
 * direction and theme of that place. All overlays share one layer of the page: the one opened last is on top.
 */
export function Layer(props: LayerProps): JSX.Element {
  const config = useConfig();
  const host = useContext(LayerHost);
  const furnish = (element: HTMLDivElement): void => {
    element.className = "kit-config kit-layer";
    createRenderEffect(() => {
      const told = { dir: config.direction(), lang: config.locale()?.language, "data-theme": config.theme() };
      for (const [name, value] of Object.entries(told)) {
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    });
    createRenderEffect((before: string[]) => {
      for (const name of before) element.style.removeProperty(name);
      const declared = Object.entries(tokenStyle(config.tokens()));
      for (const [name, value] of declared) element.style.setProperty(name, String(value));
      return declared.map(([name]) => name);
    }, []);
  };
  return (
    <Portal mount={props.top ? undefined : host()} ref={furnish}>
      {props.children}
    </Portal>
  );
}
