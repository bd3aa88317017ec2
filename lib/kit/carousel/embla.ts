import EmblaCarousel, { type EmblaCarouselType, type EmblaOptionsType } from "embla-carousel";
import { createEffect, createSignal, on, onCleanup, onMount, type Accessor } from "solid-js";

/**
 * A slider over an element that is there once the component is mounted; ends with its owner. Not embla's own package
 * for Solid: that is compiled already, and where it is not bundled it brings a second Solid, which hears of no signal.
 */
export function createEmbla(
  viewport: () => HTMLElement | undefined,
  options: Accessor<EmblaOptionsType>,
): Accessor<EmblaCarouselType | undefined> {
  const [api, setApi] = createSignal<EmblaCarouselType>();
  onMount(() => {
    const element = viewport();
    if (element === undefined) return;
    // The server's own shift of the track would be measured with it; the slider sets the very same.
    const track = element.firstElementChild;
    if (track instanceof HTMLElement) track.style.transform = "";
    const made = EmblaCarousel(element, options());
    setApi(made);
    onCleanup(() => made.destroy());
  });
  createEffect(on(options, changed => api()?.reInit(changed), { defer: true }));
  return api;
}
